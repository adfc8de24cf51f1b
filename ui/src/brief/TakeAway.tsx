import { CopyButton } from "@mantine/core";
import { IconCheck, IconCopy, IconDownload, IconPrinter } from "@tabler/icons-react";
import { fileName, saveText } from "./save.ts";
import type { BriefShown } from "./query.ts";
import classes from "./Brief.module.css";

/** Copies the brief, saves it as a file or prints it. */
export function TakeAway({ brief }: { brief: BriefShown }) {
  return (
    <div className={classes.actions}>
      <CopyButton value={brief.markdown} timeout={2000}>
        {({ copied, copy }) => (
          <button type="button" className="button" data-small onClick={copy}>
            {copied ? (
              <IconCheck size={16} stroke={1.6} aria-hidden="true" />
            ) : (
              <IconCopy size={16} stroke={1.6} aria-hidden="true" />
            )}
            <span aria-live="polite">{copied ? "Copied" : "Copy as Markdown"}</span>
          </button>
        )}
      </CopyButton>
      <button
        type="button"
        className="button"
        data-small
        onClick={() => saveText(fileName(brief.title), brief.markdown)}
      >
        <IconDownload size={16} stroke={1.6} aria-hidden="true" />
        Save as Markdown
      </button>
      <button type="button" className="button" data-small onClick={() => window.print()}>
        <IconPrinter size={16} stroke={1.6} aria-hidden="true" />
        Print
      </button>
    </div>
  );
}
