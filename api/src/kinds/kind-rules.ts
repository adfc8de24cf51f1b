import { BOUND } from "@backchannel/schema/records/kind.ts";
import { kindOfId, MOST_KINDS } from "./own-kinds.ts";
import { InvalidInput, RevertBlocked } from "../change/errors.ts";
import type { Difference, KindRules } from "../change/rules.ts";
import type { Transaction } from "../neo4j/database.ts";

/** What follows where a graph's own kinds are changed (R39). */
export const kindRules: KindRules = {
  kind: "Kind",
  async settle(tx: Transaction, own: readonly Difference[]) {
    const [graph] = await tx.run<{ kinds: number }>(SETTLED);
    if (graph && graph.kinds > MOST_KINDS) {
      throw new InvalidInput("kind", `is one too many: a graph takes ${MOST_KINDS} of its own`);
    }
    const bound = own.filter(({ before, after }) => before !== null && meansElse(before, after));
    const kinds = bound.map(({ id }) => kindOfId(id));
    const [used] = await tx.run<{ kind: string }>(USED, { kinds });
    const broken = bound.find(({ id }) => kindOfId(id) === used?.kind);
    if (broken) throw new KindInUse(broken);
  },
  blocks: (error) =>
    error instanceof KindInUse
      ? new RevertBlocked(`${error.kind} is in use: retire it instead.`, {})
      : null,
};

const meansElse = (before: State, after: State | null) =>
  after === null || BOUND.some((name) => before.properties[name] !== after.properties[name]);
type State = NonNullable<Difference["before"]>;

/** It would be taken away, or come to mean something else, while something is of this kind. */
class KindInUse extends InvalidInput {
  readonly kind: string;

  constructor({ id, before, after }: Difference) {
    const field = BOUND.find((name) => before?.properties[name] !== after?.properties[name]);
    super(
      after ? (field ?? "kind") : "kind",
      "cannot change while something is of this kind: retire it and add another one",
    );
    this.kind = kindOfId(id);
  }
}

/** Every process reads the rows again where this number is another. */
const SETTLED = `
MATCH (g:Graph {id: 'graph'}) SET g.kindsAt = g.seq
RETURN COUNT { MATCH (:Kind) } AS kinds`;

const USED = `
UNWIND $kinds AS kind
WITH kind WHERE EXISTS { MATCH (e:Entity {kind: kind}) } OR EXISTS { MATCH (c:Claim {kind: kind}) }
RETURN kind LIMIT 1`;
