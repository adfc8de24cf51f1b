import { isDeepStrictEqual } from "node:util";
import type { Operation, Question } from "../operations/operation.ts";
import type { Peer } from "../peers/peer.ts";

/** Throws unless Backchannel and the peers that return ready JSON give the very same answers. */
export async function checkAnswers(
  operation: Operation,
  questions: readonly Question[],
  peers: readonly Peer[],
): Promise<void> {
  const asked = questions.slice(0, 3);
  // While a search is being planned its time may run out: what comes first is not judged.
  for (const { ask, can } of peers) if (can(operation)) await ask(operation, asked[0]!);
  for (const question of asked) {
    const answers: unknown[] = [];
    for (const { name, ask } of peers) {
      if (name !== "neo4j-graphql") answers.push(await ask(operation, question));
    }
    if (answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) continue;
    throw new Error(
      `The answers to ${operation.name} differ on ${JSON.stringify(question)}: ` +
        answers.map((answer) => JSON.stringify(answer).slice(0, 400)).join("\nand "),
    );
  }
}
