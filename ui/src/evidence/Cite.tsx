import { CopyButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { capitalized } from "../design/words.ts";
import { counts, type OriginGroup } from "./numbering.ts";

/** Copies a finding with its grade and every document that says so, ready to paste. */
export function Cite(props: { finding: string; grade: string; groups: readonly OriginGroup[] }) {
  const places = props.groups
    .flatMap(({ claims }) => claims)
    .filter(({ claim }) => counts(claim))
    .map(({ claim }) => `${claim.document.citation}, ${claim.locator}`);
  const text = `${props.finding} (${capitalized(props.grade)}.) ${[...new Set(places)].join("; ")}.`;
  return (
    <CopyButton value={text} timeout={2000}>
      {({ copied, copy }) => (
        <button type="button" className="button" data-small onClick={copy} title={text}>
          {copied ? (
            <IconCheck size={16} stroke={1.6} aria-hidden="true" />
          ) : (
            <IconCopy size={16} stroke={1.6} aria-hidden="true" />
          )}
          <span aria-live="polite">{copied ? "Copied" : "Cite"}</span>
        </button>
      )}
    </CopyButton>
  );
}
