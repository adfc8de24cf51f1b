import { select } from "../state/actions.ts";
import type { Compared } from "./query.ts";
import classes from "./Same.module.css";

/** What the claims about each say, with where they stand. */
export function Passages({ one, other }: { one: Compared; other: Compared }) {
  if (one.claims.nodes.length + other.claims.nodes.length === 0) return null;
  return (
    <section className={classes.passages} aria-label="In the documents">
      {[one, other].map((entity) => (
        <div key={entity.id}>
          {entity.claims.nodes.length === 0 && (
            <p className={classes.none}>No document speaks of it.</p>
          )}
          {apart(entity.claims.nodes).map(({ id, statement, locator, document }) => (
            <figure key={id}>
              <figcaption>
                <button
                  type="button"
                  onClick={() => select({ type: "document", id: document.id, claim: id })}
                >
                  <bdi>{document.citation}</bdi>
                </button>{" "}
                {locator}
              </figcaption>
              <blockquote dir="auto">{statement}</blockquote>
            </figure>
          ))}
        </div>
      ))}
    </section>
  );
}

/** A sentence that carries several claims is quoted once. */
function apart<Claim extends { statement: string; document: { id: string } }>(
  claims: readonly Claim[],
): Claim[] {
  const quoted = ({ statement, document }: Claim) => `${document.id} ${statement}`;
  return [...new Map(claims.map((claim) => [quoted(claim), claim])).values()].slice(0, MOST);
}
const MOST = 2;
