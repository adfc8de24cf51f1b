import { Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useFocusReturn } from "../design/focus-return.ts";
import classes from "./account.module.css";

/** The frame of every dialog about accounts. */
export function AccountFrame(props: {
  title: string;
  size: number;
  /** Over the other dialogs, which are open. */
  above?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  useFocusReturn();
  const phone = useMediaQuery("(max-width: 640px)", false, { getInitialValueInEffect: false });
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size}
      fullScreen={phone}
      zIndex={props.above ? 300 : 200}
      classNames={{ title: classes.title ?? "", body: classes.body ?? "" }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {props.children}
    </Modal>
  );
}
