import type { Operation, Question } from "../operations/operation.ts";
import type { Peer, PeerName } from "../peers/peer.ts";
import { costOfProcess } from "./process-cost.ts";
import { median, quantile } from "./statistics.ts";

export const CLIENTS = 16;

/** The mix as one peer answered it. */
export interface MixFigures {
  perSecond: number;
  p50: number;
  p95: number;
  /** Requests a second in each round. */
  rounds: number[];
  cpu: number;
  databaseCpu: number | null;
  /** Megabytes resident after the last round. */
  rss: number;
  databaseRss: number | null;
}

export interface MixPart {
  operation: Operation;
  questions: readonly Question[];
}

/** 16 clients ask the same requests of one peer after the other, each as soon as it is answered. */
export async function measureMix(
  parts: readonly MixPart[],
  peers: readonly Peer[],
  java: number,
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Map<PeerName, MixFigures>> {
  const able = peers.filter((peer) => parts.every(({ operation }) => peer.can(operation)));
  const figures = new Map<PeerName, MixFigures>();
  const times = new Map<PeerName, number[]>(able.map(({ name }) => [name, []]));
  const rates = new Map<PeerName, number[]>(able.map(({ name }) => [name, []]));
  const used = new Map(able.map(({ name }) => [name, { cpu: 0, databaseCpu: 0 }]));
  for (let round = -1; round < rounds; round += 1) {
    for (let turn = 0; turn < able.length; turn += 1) {
      const peer = able[(round + 1 + turn) % able.length] as Peer;
      const before = { peer: await peer.cost(), java: costOfProcess(java) };
      const start = performance.now();
      const took = await askAll(peer, parts, requests);
      const seconds = (performance.now() - start) / 1_000;
      if (round < 0) continue;
      const after = { peer: await peer.cost(), java: costOfProcess(java) };
      times.get(peer.name)!.push(...took);
      rates.get(peer.name)!.push(requests / seconds);
      const use = used.get(peer.name)!;
      use.cpu += after.peer.cpu - before.peer.cpu;
      use.databaseCpu += (after.java?.cpu ?? Number.NaN) - (before.java?.cpu ?? Number.NaN);
      const all = (round + 1) * requests;
      figures.set(peer.name, {
        perSecond: median(rates.get(peer.name)!),
        p50: median(times.get(peer.name)!),
        p95: quantile(times.get(peer.name)!, 0.95),
        rounds: rates.get(peer.name)!,
        cpu: use.cpu / all,
        databaseCpu: Number.isNaN(use.databaseCpu) ? null : use.databaseCpu / all,
        rss: after.peer.rss,
        databaseRss: after.java?.rss ?? null,
      });
    }
  }
  return figures;
}

async function askAll(peer: Peer, parts: readonly MixPart[], requests: number): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const client = async () => {
    while (next < requests) {
      const n = next++;
      const { operation, questions } = parts[n % parts.length] as MixPart;
      const question = questions[Math.floor(n / parts.length) % questions.length] as Question;
      const start = performance.now();
      await peer.ask(operation, question);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}
