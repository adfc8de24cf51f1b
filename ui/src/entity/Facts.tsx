import { SideBySide } from "../design/SideBySide.tsx";
import { capitalized } from "../design/words.ts";
import { Cited, Status } from "../evidence/Disagreements.tsx";
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
      note={fact.disputed && <Status open>the documents differ</Status>}
    >
      <SideBySide
        sides={fact.values.map(({ text, claims: stating }) => ({
          text,
          sources: (
            <Cited>
              {[...new Set(stating.map(({ document }) => document.citation))].join("; ")}
            </Cited>
          ),
        }))}
      />
      <FactClaims
        ids={claims[n]!.map(({ id }) => id)}
        from={claims.slice(0, n).flat().length + 1}
      />
    </Section>
  ));
}
