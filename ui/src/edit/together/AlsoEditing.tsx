import { IconPencil } from "@tabler/icons-react";
import { clockInWords } from "../../design/words.ts";
import { useOthersEditing } from "./others-editing.ts";
import classes from "../form.module.css";

/** Who else has a form open on the same, from when on. */
export function AlsoEditing({ of }: { of: string | null | undefined }) {
  const others = useOthersEditing(of ?? null);
  return (
    <div role="status" className={classes.others}>
      {others.map(({ name, since, yours }) => (
        <p key={name}>
          <IconPencil size={16} stroke={1.6} aria-hidden="true" />
          <span>
            {yours ? (
              "You are editing this too, in another tab or browser"
            ) : (
              <>
                <bdi>{name}</bdi> is editing this too
              </>
            )}
            , since {clockInWords(new Date(since))}.
          </span>
        </p>
      ))}
    </div>
  );
}
