import type { ReactNode } from "react";
import { type Operation, useViewer } from "../session/viewer.ts";

/** A small button of a panel that changes something; not there for whom it is not allowed. */
export function EditButton(props: {
  /** The mutation it leads to. */
  needs: Operation;
  title?: string;
  onClick: () => void;
  children: ReactNode;
}) {
  const { may } = useViewer();
  if (!may(props.needs)) return null;
  return (
    <button type="button" className="button" data-small title={props.title} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
