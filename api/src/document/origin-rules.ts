import { InvalidInput, RevertBlocked } from "../change/errors.ts";
import type { Difference, KindRules } from "../change/rules.ts";
import { MOST_RESTS } from "../evidence/chain.cypher.ts";
import type { Transaction } from "../neo4j/database.ts";

/**
 * Origins rest on one another without a circle, and not too deep to be read (R51). Looked at where
 * records are settled, which changes and loads alike go through.
 */
export const originRules: KindRules = {
  kind: "Origin",
  async settle(tx: Transaction, own: readonly Difference[]) {
    const ids = own.filter(({ after }) => after !== null).map(({ id }) => id);
    const [broken] = await tx.run<{ circle: boolean }>(BROKEN, { ids });
    if (broken) throw new RestsOnItself(broken.circle);
  },
  blocks: (error) =>
    error instanceof RestsOnItself
      ? new RevertBlocked("An origin changed later would come to rest on itself.", {})
      : null,
};

class RestsOnItself extends InvalidInput {
  constructor(circle: boolean) {
    super("restsOn", circle ? LEADS_BACK : `leads over more than ${MOST_RESTS} origins`);
  }
}
const LEADS_BACK = "leads back to the origin itself";

/** The longest way through an origin: down to the one it finally rests on, up from the last on it. */
const BROKEN = `
UNWIND $ids AS id
MATCH (o:Origin {id: id})-[:RESTS_ON]->()
WITH o, EXISTS { (o)-[:RESTS_ON*1..${MOST_RESTS + 1}]->(o) } AS circle
WITH circle WHERE circle OR EXISTS {
  MATCH (top:Origin)-[:RESTS_ON*0..${MOST_RESTS}]->(o)
  MATCH (top)-[:RESTS_ON*${MOST_RESTS + 1}]->(:Origin) }
RETURN circle LIMIT 1`;
