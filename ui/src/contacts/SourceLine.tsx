import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { counted, listed } from "../design/words.ts";
import type { Stock } from "./query.ts";
import classes from "./SourceLine.module.css";

const SHOWN = ["MULTI_ORIGIN", "ECHOED", "SINGLE"] as const;

/** The sources of the page and what its lines mean, so that a screenshot explains itself. */
export function SourceLine({ documents }: { documents: Stock["documents"]["nodes"] }) {
  const outlets = [...Map.groupBy(documents, ({ outletName }) => outletName)].map(
    ([name, those]) => (those.length > 1 ? `${name} (${counted(those.length, "document")})` : name),
  );
  return (
    <footer className={classes.line}>
      <span>Sources: {listed(outlets)}.</span>
      <ul>
        {SHOWN.map((evidence) => (
          <li key={evidence}>
            <EvidenceLine evidence={evidence} width={22} />
            {EVIDENCE[evidence].text}
          </li>
        ))}
      </ul>
    </footer>
  );
}
