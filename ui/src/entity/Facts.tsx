import { ContestedMark } from "../design/Mark.tsx";
import { capitalized } from "../design/words.ts";
import sides from "../evidence/Disagreements.module.css";
import { Section } from "../design/PanelFrame.tsx";
import { FactClaims } from "./FactClaims.tsx";
import type { EntityShown } from "./query.ts";

/** Facts that documents state; where they state different ones, side by side. */
export function Facts({ facts }: { facts: EntityShown["facts"] }) {
  const claims = facts.map(({ values }) => values.flatMap((value) => value.claims));
  return facts.map((fact, n) => (
    <Section
      key={fact.property}
      title={capitalized(fact.label)}
      note={
        fact.disputed && (
          <span className={sides.status}>
            <ContestedMark size={13} />
            the documents differ
          </span>
        )
      }
    >
      <div className={sides.sides} data-many={fact.values.length > 3 || undefined}>
        {fact.values.map(({ text, claims: stating }) => (
          <div key={text}>
            <p>{text}</p>
            <span>{[...new Set(stating.map(({ document }) => document.citation))].join("; ")}</span>
          </div>
        ))}
      </div>
      <FactClaims
        ids={claims[n]!.map(({ id }) => id)}
        from={claims.slice(0, n).flat().length + 1}
      />
    </Section>
  ));
}
