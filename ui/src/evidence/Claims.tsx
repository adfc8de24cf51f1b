import { useViewer } from "../account/viewer.ts";
import { counted } from "../design/words.ts";
import { openDialog } from "../edit/dialogs.ts";
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
              {group.origin && <RetractOrigin origin={group.origin} />}
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

/** The way to take out all that goes back to an origin, in whichever document. */
function RetractOrigin({ origin }: { origin: NonNullable<OriginGroup["origin"]> }) {
  const { may } = useViewer();
  if (!may("retractClaim")) return null;
  return (
    <button
      type="button"
      className="go"
      onClick={() => openDialog({ what: "retract", id: origin.id, kind: null })}
    >
      Retract all that goes back to it …<span className="unseen"> {origin.description}</span>
    </button>
  );
}
