import { Name } from "../design/Name.tsx";
import { Section } from "../design/PanelFrame.tsx";
import { counted } from "../design/words.ts";
import { select } from "../state/actions.ts";
import classes from "./EntityLinks.module.css";
import type { SaidOf as Said } from "./query.ts";

/** What documents say in connection with an event or a place that no link of it carries. */
export function SaidOf({ title, said }: { title: string; said: Said }) {
  if (said.totalCount === 0) return null;
  const missing = said.totalCount - said.nodes.length;
  return (
    <Section title={title} note={counted(said.totalCount, "claim")}>
      <ul className={classes.links}>
        {said.nodes.map(({ id, link, statement, locator, document }) => (
          <li key={id}>
            <button
              type="button"
              className={classes.link}
              onClick={() =>
                link
                  ? select({ type: "link", id: link.id, claim: id })
                  : select({ type: "document", id: document.id })
              }
            >
              <span className={classes.sentence}>
                <Name>{link?.sentence ?? statement}</Name>
                {link && <small> {statement}</small>}
              </span>
              <span className={classes.evidence}>
                <span className={classes.words}>
                  {[document.citation, locator].filter(Boolean).join(", ")}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {missing > 0 && <p className={classes.note}>{missing} more are not listed.</p>}
    </Section>
  );
}
