import { Modal } from "@mantine/core";
import { LISTBOX_KEYS } from "../canvas/listbox-keys.ts";
import { PAGES } from "../registry/pages.ts";
import { COMMANDS } from "./commands.ts";
import { keyText } from "./keys.ts";
import { SixWords } from "./SixWords.tsx";
import classes from "./Help.module.css";

/** What the page is, the words it uses, and every key. */
export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Help"
      size={760}
      classNames={{ title: classes.title ?? "" }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <p className={classes.intro}>
        Backchannel shows who deals with whom, and what says so. Nothing is drawn without a source:
        open any line to read which documents say it, whose reporting that is, and where they
        disagree.
      </p>
      <h3 className={classes.heading}>Six words</h3>
      <SixWords />
      <h3 className={classes.heading}>Keys</h3>
      <p className={classes.intro}>
        An entity that is opened on an empty graph brings its nearest neighbours; on a picture with
        things on it, it joins alone. Everything here works from the keyboard. Tab to the graph and
        move through it with the arrow keys; {keyText("mod+k")} lists every command. Keys rest while
        you type and while a dialog or a menu is open.
      </p>
      <div className={classes.columns}>
        {[...byPage].map(([place, commands]) => (
          <KeyList
            key={place ?? ""}
            title={place ? `On the page ${PAGES[place].label}` : "Anywhere"}
            rows={commands.map(({ keys, label, inHelp }) => ({
              keys: keys.map(keyText).slice(0, 2),
              label: inHelp ?? label(),
            }))}
          />
        ))}
        <KeyList
          title="On the graph"
          rows={LISTBOX_KEYS.map(({ keys, label }) => ({ keys: [keys], label }))}
        />
      </div>
    </Modal>
  );
}

/** The commands that have keys, by the page where these mean them alone. */
const byPage = Map.groupBy(
  COMMANDS.filter(({ keys }) => keys.length > 0),
  ({ page }) => page,
);

function KeyList(props: { title: string; rows: { keys: string[]; label: string }[] }) {
  return (
    <section>
      <h4 className={classes.subheading}>{props.title}</h4>
      <dl className={classes.list}>
        {props.rows.map(({ keys, label }) => (
          <div key={label}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="kbd">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
