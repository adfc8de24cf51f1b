import { Random } from "../data/random.ts";
import type { Operation, Question } from "../operations/operation.ts";
import type { Peer, PeerName } from "../peers/peer.ts";
import { costOfProcess } from "./process-cost.ts";
import { median, quantile, sum } from "./statistics.ts";

/** One operation as one peer answered it. */
export interface Figures {
  p50: number;
  p95: number;
  /** Medians of the rounds, to make ratios within each. */
  rounds: number[];
  /** Processor time of the peer and of the database for one request, in ms. */
  cpu: number;
  databaseCpu: number | null;
  roundTrips: number;
  /** Bytes of the answer as JSON, the median. */
  bytes: number;
}
export type Results = Map<string, Map<PeerName, Figures>>;

export interface Plan {
  rounds: number;
  /** Questions of each operation; every round asks all of them. */
  questions: number;
  /** Milliseconds per operation. A slow operation gets fewer questions. */
  budgetMs: number;
  /** How long each peer is warmed up beforehand. */
  warmUpMs: number;
}

/**
 * All peers get the same questions, in turns. Their order is shuffled each round, since otherwise
 * one peer would always pay for another's garbage.
 */
export async function measure(
  operation: Operation,
  questions: readonly Question[],
  peers: readonly Peer[],
  java: number,
  plan: Plan,
): Promise<Map<PeerName, Figures>> {
  const able = peers.filter((peer) => peer.can(operation));
  const taken = new Map(able.map((peer) => [peer.name, empty()]));
  const asked = await warmUp(operation, questions, able, plan);
  const random = new Random(operation.name.length);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const peer of random.shuffled(able)) {
      const took = taken.get(peer.name)!;
      const before = await snapshot(peer, java);
      const times: number[] = [];
      for (const question of asked) {
        const start = performance.now();
        const answer = await peer.ask(operation, question);
        times.push(performance.now() - start);
        if (round === 0) took.bytes.push(JSON.stringify(answer).length);
      }
      const after = await snapshot(peer, java);
      took.times.push(...times);
      took.rounds.push(median(times));
      took.cpu += after.cpu - before.cpu;
      took.databaseCpu += after.databaseCpu - before.databaseCpu;
      took.roundTrips += after.roundTrips - before.roundTrips;
    }
  }
  const requests = plan.rounds * asked.length;
  return new Map(
    [...taken].map(([name, took]) => [
      name,
      {
        p50: median(took.times),
        p95: quantile(took.times, 0.95),
        rounds: took.rounds,
        cpu: took.cpu / requests,
        databaseCpu: Number.isNaN(took.databaseCpu) ? null : took.databaseCpu / requests,
        roundTrips: took.roundTrips / requests,
        bytes: median(took.bytes),
      },
    ]),
  );
}

const empty = () => ({
  times: [] as number[],
  rounds: [] as number[],
  bytes: [] as number[],
  cpu: 0,
  databaseCpu: 0,
  roundTrips: 0,
});

/**
 * Asks every peer until its statements are planned and its code is compiled, as after minutes of
 * service. Returns as many questions as fit the budget.
 */
async function warmUp(
  operation: Operation,
  questions: readonly Question[],
  peers: readonly Peer[],
  { rounds, budgetMs, warmUpMs }: Plan,
): Promise<readonly Question[]> {
  const slowest: number[] = [];
  for (const peer of peers) {
    const times: number[] = [];
    const end = performance.now() + warmUpMs;
    for (let n = 0; n < questions.length || performance.now() < end; n += 1) {
      const start = performance.now();
      await peer.ask(operation, questions[n % questions.length] as Question);
      times.push(performance.now() - start);
    }
    slowest.push(median(times));
  }
  const fits = Math.floor(budgetMs / rounds / sum(slowest));
  return questions.slice(0, Math.max(3, fits));
}

async function snapshot(peer: Peer, java: number) {
  const { cpu, roundTrips } = await peer.cost();
  return { cpu, roundTrips, databaseCpu: costOfProcess(java)?.cpu ?? Number.NaN };
}
