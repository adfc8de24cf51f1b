import { Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useChangedMeanwhile } from "../state/live.ts";
import { closeDialog } from "../state/dialogs.ts";
import { AlsoEditing } from "./together/AlsoEditing.tsx";
import classes from "./form.module.css";

/** Mantine gives the focus to what carries this mark, else to the first button, which closes. */
const markFirstField = (body: HTMLElement | null) =>
  body?.querySelector("input, select, textarea")?.setAttribute("data-autofocus", "");

/** The frame of every form: a title that says what it does, and its body. */
export function FormDialog(props: {
  title: ReactNode;
  children: ReactNode;
  size?: number;
  /** What the form changes; absent where that is not there yet. */
  about?: string | null;
  /** It tells by itself that somebody else changed it. */
  merges?: boolean;
}) {
  const changed = useChangedMeanwhile(props.merges ? null : props.about);
  const phone = useMediaQuery("(max-width: 640px)", false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={props.title}
      size={props.size ?? 640}
      fullScreen={phone}
      yOffset="6vh"
      // What was written must not go by a press beside the form.
      closeOnClickOutside={false}
      classNames={{ title: classes.title ?? "", body: classes.body ?? "" }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <AlsoEditing of={props.about} />
      <div role="status">
        {changed && (
          <p className={classes.theirs}>
            Somebody else changed this while the form was open. What it shows was read again; what
            you wrote is kept.
          </p>
        )}
      </div>
      <div ref={markFirstField}>{props.children}</div>
    </Modal>
  );
}
