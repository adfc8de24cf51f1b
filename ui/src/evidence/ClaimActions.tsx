import { useViewer } from "../session/viewer.ts";
import { openDialog } from "../state/dialogs.ts";
import type { ClaimShown } from "../graphql/fragments.ts";
import classes from "./ClaimCard.module.css";

/** What an editor can do with a claim. We misread, or the source took it back: never the same. */
export function ClaimActions({ claim }: { claim: ClaimShown }) {
  const { may } = useViewer();
  if (claim.retractedAt) return null;
  const { id } = claim;
  const actions = [
    may("correctClaim") && {
      label: "Fix our reading",
      run: () => openDialog({ what: "correct-claim", id }),
    },
    may("retractClaim") && {
      label: "Source corrected it",
      run: () => openDialog({ what: "retract", id, kind: "SOURCE_CORRECTED" }),
    },
    may("retractClaim") && {
      label: "Source withdrew it",
      run: () => openDialog({ what: "retract", id, kind: "SOURCE_WITHDREW" }),
    },
    may("moveClaims") && {
      label: "About another …",
      run: () => openDialog({ what: "move-claims", from: null, claim: id }),
    },
    may("judgeClaim") && { label: "Judge", run: () => openDialog({ what: "judge", id }) },
  ].filter((action) => action !== false);
  if (actions.length === 0) return null;
  return (
    <div className={classes.actions} role="group" aria-label="Change this claim">
      {actions.map(({ label, run }) => (
        <button key={label} type="button" onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}
