import { OPERATIONS } from "../operations/all.ts";
import { type Measured, mixRatio, ratio } from "./tables.ts";

/** What this run says of one mark. */
export interface Mark {
  mark: string;
  figure: number | null;
  met: boolean | null;
}

const most = (mark: string, figure: number | null, limit: number): Mark => ({
  mark: `${mark} ≤ ${limit}`,
  figure,
  met: figure === null ? null : figure <= limit,
});
const least = (mark: string, figure: number | null, limit: number): Mark => ({
  mark: `${mark} ≥ ${limit}`,
  figure,
  met: figure === null ? null : figure >= limit,
});

/** Marks against @neo4j/graphql, by operation. */
const AGAINST_GENERATED = { tree: 6, page: 4, "one-hop": 2.5 } as const;

const READS = OPERATIONS.filter(({ undo }) => undo === undefined);

/** The marks as medians of ratios within rounds. */
export function marksOf({ results, mix }: Measured): Mark[] {
  const of = (name: string) => results.get(name);
  const own = (name: string) => of(name)?.get("backchannel");
  return [
    ...READS.filter(({ name }) => results.has(name)).map(({ name, title }) =>
      most(`${title}: time ÷ yoga-json`, ratio(own(name), of(name)?.get("yoga-json")), 1.15),
    ),
    ...Object.entries(AGAINST_GENERATED).map(([name, limit]) =>
      least(
        `${name}: @neo4j/graphql ÷ Backchannel`,
        ratio(of(name)?.get("neo4j-graphql"), own(name)),
        limit,
      ),
    ),
    least(
      "mix: @neo4j/graphql ÷ Backchannel",
      mixRatio(mix.get("neo4j-graphql"), mix.get("backchannel")),
      5,
    ),
    most("a path with all filters ÷ the same without", ratio(own("path-filtered"), own("path")), 2),
    most("MB resident under the mix", mix.get("backchannel")?.rss ?? null, 250),
  ];
}

export function marksTable(marks: readonly Mark[]): string {
  const lines = marks.map(({ mark, figure, met }) => {
    const verdict = met === null ? "not measured" : met ? "met" : "**missed**";
    return `| ${mark} | ${figure === null ? "–" : figure.toFixed(2)} | ${verdict} |`;
  });
  return ["| mark | this run | |", "| --- | --: | --- |", ...lines].join("\n");
}
