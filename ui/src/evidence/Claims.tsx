import { counted } from "../design/words.ts";
import { Section } from "../shell/PanelFrame.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import { counts, originName, type OriginGroup } from "./numbering.ts";
import classes from "./Claims.module.css";

/** Every claim under the origin it goes back to, so that carriers do not pass for sources. */
export function Claims({ groups }: { groups: readonly OriginGroup[] }) {
  const told = groups.flatMap(({ claims }) => claims).filter(({ claim }) => counts(claim));
  const origins = new Set(told.map(({ claim }) => claim.origin?.id)).size;
  const documents = new Set(told.map(({ claim }) => claim.document.id)).size;
  return (
    <Section
      title="Claims"
      note={`${counted(origins, "origin")}, ${counted(documents, "document")}`}
    >
      {groups.map((group) => (
        <div key={group.number} className={classes.group}>
          <div className={classes.origin}>
            <span className={classes.disc}>{group.number}</span>
            <span>
              <b>{originName(group.origin)}</b>
              {group.origin && <small>{group.origin.description}</small>}
            </span>
          </div>
          <ol className={classes.claims}>
            {group.claims.map(({ claim, number }) => (
              <ClaimCard key={claim.id} claim={claim} number={number} open={number === 1} />
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
