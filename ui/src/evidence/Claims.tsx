import { useViewer } from "../session/viewer.ts";
import { counted } from "../design/words.ts";
import { openDialog } from "../state/dialogs.ts";
import { select } from "../state/actions.ts";
import { Section } from "../design/PanelFrame.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import type { ClaimShown } from "../graphql/fragments.ts";
import { counts, originName, type OriginGroup } from "./numbering.ts";
import classes from "./Claims.module.css";
import { Name } from "../design/Name.tsx";

/** Every claim under the origin it goes back to, so that carriers do not pass for sources. */
export function Claims({ groups }: { groups: readonly OriginGroup[] }) {
  const told = groups.flatMap(({ claims }) => claims).filter(({ claim }) => counts(claim));
  const origins = new Set(told.map(({ claim }) => claim.origin?.root.id)).size;
  const documents = new Set(told.map(({ claim }) => claim.document.id)).size;
  const severalLinks = isOfSeveral(groups);
  return (
    <Section
      title="Claims"
      note={`${counted(origins, "origin")}, ${counted(documents, "document")}`}
    >
      {groups.map((group) => (
        <div
          key={group.number}
          className={classes.group}
          data-rests={group.origin?.restsOn ? true : undefined}
        >
          <div className={classes.origin}>
            <span className={classes.disc}>{group.number}</span>
            <span>
              <b>
                <Name>{originName(group.origin)}</Name>
              </b>
              {group.origin && <small>{group.origin.description}</small>}
              {group.origin && (
                <span className={classes.acts}>
                  <EditOrigin origin={group.origin} />
                  <RetractOrigin origin={group.origin} />
                </span>
              )}
            </span>
          </div>
          {(severalLinks ? runs(group.claims) : [group.claims]).map((run) => (
            <div key={run[0]!.number} className={classes.claims}>
              {severalLinks && <OfLink link={run[0]!.claim.link} />}
              <ol>
                {run.map(({ claim, number }) => (
                  <ClaimCard key={claim.id} claim={claim} number={number} open={number === 1} />
                ))}
              </ol>
            </div>
          ))}
        </div>
      ))}
    </Section>
  );
}

type Numbered = OriginGroup["claims"];

/** Whether the claims speak of more than one link, so that each must say of which. */
function isOfSeveral(groups: readonly OriginGroup[]): boolean {
  const links = groups.flatMap(({ claims }) => claims.map(({ claim }) => claim.link?.id));
  return new Set(links).size > 1;
}

/** Claims of one link that stand next to each other. */
function runs(claims: Numbered): Numbered[] {
  const found: Numbered[] = [];
  for (const each of claims) {
    const last = found.at(-1);
    if (last && last[0]!.claim.link?.id === each.claim.link?.id) last.push(each);
    else found.push([each]);
  }
  return found;
}

/** Of whom the claims below it speak. */
function OfLink({ link }: { link: ClaimShown["link"] }) {
  if (!link) return null;
  return (
    <h4 className={classes.link}>
      <button type="button" onClick={() => select({ type: "link", id: link.id })}>
        {link.sentence}
      </button>
    </h4>
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

/** The way to say whose reporting an origin is, and on which other it rests. */
function EditOrigin({ origin }: { origin: NonNullable<OriginGroup["origin"]> }) {
  const { may } = useViewer();
  if (!may("updateOrigin")) return null;
  return (
    <button
      type="button"
      className="go"
      onClick={() => openDialog({ what: "origin", id: origin.id })}
    >
      Say what it rests on …<span className="unseen"> {origin.description}</span>
    </button>
  );
}
