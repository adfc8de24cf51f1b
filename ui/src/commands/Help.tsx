import { Modal } from "@mantine/core";
import { COMMANDS, LISTBOX_KEYS } from "./commands.ts";
import { keyText } from "./keys.ts";
import classes from "./Help.module.css";

/** Labels that name the selected entity read better without it in a list of keys. */
const GENERAL: Record<string, string> = {
  undo: "Undo",
  redo: "Redo",
  menu: "Choose what to draw around the entity",
  expand: "Draw all its neighbours",
  collapse: "Collapse: take off what only it holds",
  alone: "Open it alone",
  pin: "Pin it where it stands, or unpin it",
  remove: "Take it off the graph",
};

/** The dialog that lists every key. */
export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keys"
      size={720}
      classNames={{ title: classes.title ?? "" }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <p className={classes.intro}>
        Everything on the page can be done from the keyboard. Tab to the graph and walk it with the
        arrow keys; every command is also in the list that {keyText("mod+k")} opens.
      </p>
      <div className={classes.columns}>
        <KeyList
          title="Anywhere"
          rows={COMMANDS.filter(({ keys }) => keys.length > 0).map(({ id, keys, label }) => ({
            keys: keys.map(keyText).slice(0, 2),
            label: GENERAL[id] ?? label(),
          }))}
        />
        <KeyList
          title="On the graph"
          rows={LISTBOX_KEYS.map(({ keys, label }) => ({ keys: [keys], label }))}
        />
      </div>
    </Modal>
  );
}

function KeyList(props: { title: string; rows: { keys: string[]; label: string }[] }) {
  return (
    <section>
      <h3 className={classes.heading}>{props.title}</h3>
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
