import { OPERATIONS } from "../operations/all.ts";
import { type PeerName, PEERS } from "../peers/peer.ts";
import type { MixFigures } from "../run/mix.ts";
import type { Figures, Results } from "../run/rounds.ts";
import { median } from "../run/statistics.ts";

export interface Measured {
  results: Results;
  mix: Map<PeerName, MixFigures>;
}

const ms = (value: number | null | undefined) =>
  value === undefined || value === null || Number.isNaN(value)
    ? "–"
    : value >= 100
      ? value.toFixed(0)
      : value.toFixed(value >= 10 ? 1 : 2);
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map((_, i) => (i === 0 ? "---" : "--:"))), ...rows.map(row)].join("\n");

/** How many times longer `a` takes than `b`: the median of the ratios within each round. */
export function ratio(a: Figures | undefined, b: Figures | undefined): number | null {
  if (!a || !b) return null;
  return median(a.rounds.map((value, i) => value / (b.rounds[i] as number)));
}

/** The same of the mix, where more a second is less time. */
export function mixRatio(a: MixFigures | undefined, b: MixFigures | undefined): number | null {
  if (!a || !b) return null;
  return median(a.rounds.map((value, i) => (b.rounds[i] as number) / value));
}

/** Times of every peer and the ratios between them. */
export function ratioTable({ results, mix }: Measured): string {
  const rows = OPERATIONS.filter(({ name }) => results.has(name)).map(({ name, title }) => {
    const figures = results.get(name)!;
    const own = figures.get("backchannel");
    return [
      title,
      ...PEERS.map((peer) => `${ms(figures.get(peer)?.p50)} / ${ms(figures.get(peer)?.p95)}`),
      ms(ratio(own, figures.get("yoga-json"))),
      ms(ratio(figures.get("neo4j-graphql"), own)),
    ];
  });
  const own = mix.get("backchannel");
  rows.push([
    "the mix, 16 clients: requests a second",
    ...PEERS.map((peer) => ms(mix.get(peer)?.perSecond)),
    ms(mixRatio(own, mix.get("yoga-json"))),
    ms(mixRatio(mix.get("neo4j-graphql"), own)),
  ]);
  const head = [
    "operation, p50 / p95 in ms",
    ...PEERS,
    "Backchannel ÷ yoga-json",
    "neo4j-graphql ÷ Backchannel",
  ];
  return table(head, rows);
}

/** Processor time, round trips and size of each answer. */
export function costTable({ results }: Measured): string {
  const rows = OPERATIONS.filter(({ name }) => results.has(name)).map(({ name, title }) => {
    const figures = results.get(name)!;
    return [
      title,
      ...PEERS.map((peer) => {
        const own = figures.get(peer);
        if (!own) return "–";
        const kilobytes = (own.bytes / 1_000).toFixed(1);
        return `${ms(own.cpu)} + ${ms(own.databaseCpu)} · ${own.roundTrips.toFixed(1)} · ${kilobytes} kB`;
      }),
    ];
  });
  return table(["operation", ...PEERS], rows);
}

export function memoryTable({ mix }: Measured): string {
  const rows = [...mix].map(([peer, own]) => [
    peer,
    ms(own.p50),
    ms(own.p95),
    ms(own.cpu),
    ms(own.databaseCpu),
    ms(own.rss),
    ms(own.databaseRss),
  ]);
  return table(
    ["the mix", "p50 ms", "p95 ms", "Node CPU ms", "Neo4j CPU ms", "Node MB", "Neo4j MB"],
    rows,
  );
}
