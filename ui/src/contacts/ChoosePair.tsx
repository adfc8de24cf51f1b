import { Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { EntityLine } from "../design/EntityName.tsx";
import { rememberNames, setParam } from "../state/actions.ts";
import { EntitySearch } from "../search/EntitySearch.tsx";
import type { ContactsAnswer } from "./query.ts";
import classes from "./ChoosePair.module.css";
import { Name } from "../design/Name.tsx";

type Side = ContactsAnswer["between"][number];
type Chosen = Pick<Side, "id" | "name" | "look" | "unnamed">;

/** A button and dialog to choose the two sides of the page. */
export function ChoosePair({ between }: { between: readonly Side[] }) {
  const [opened, { open, close }] = useDisclosure(false);
  const [sides, setSides] = useState<(Chosen | undefined)[]>([between[0], between[1]]);
  const [a, b] = sides;
  const event = sides.find((side) => side?.look === "event");
  const choose = () => {
    if (!a || !b) return;
    rememberNames([a, b]);
    setParam("between", [a.id, b.id]);
    close();
  };
  return (
    <>
      <button type="button" className="button" onClick={open}>
        {a ? "Choose another pair" : "Choose a pair"}
      </button>
      <Modal
        opened={opened}
        onClose={close}
        title="Whose contacts?"
        classNames={{ title: classes.title, body: classes.body }}
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <p>States count with those who act for them; the link that says so stays to be read.</p>
        {["One side", "Other side"].map((label, index) => (
          <div key={label} className={classes.side}>
            <span className={classes.label}>{label}</span>
            {sides[index] && <EntityLine entity={sides[index]} size={18} />}
            <EntitySearch
              label={label}
              placeholder="Search another, in any spelling"
              onPick={(found) => setSides(sides.with(index, found))}
            />
          </div>
        ))}
        {event && (
          <p>
            <Name>{event.name}</Name> is an event. Choose those who took part in it.
          </p>
        )}
        {a && a.id === b?.id && <p>Choose two different entities.</p>}
        <div className={classes.actions}>
          <button
            type="button"
            className="button"
            onClick={() => {
              setParam("between", null);
              close();
            }}
          >
            The pair with most contacts
          </button>
          <button
            type="button"
            className="button"
            data-main
            disabled={!a || !b || a.id === b.id || event !== undefined}
            onClick={choose}
          >
            Show their contacts
          </button>
        </div>
      </Modal>
    </>
  );
}
