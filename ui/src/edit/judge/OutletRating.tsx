import { openDialog } from "../../state/dialogs.ts";
import { EditButton } from "../EditButton.tsx";
import { gradeInWords } from "./grades.ts";
import { Name } from "../../design/Name.tsx";

/** How reliable an outlet is held to be, and the way to say so. */
export function OutletRating(props: {
  outlet: { id: string; name: string };
  reliability: string | null;
}) {
  const { id, name } = props.outlet;
  return (
    <p>
      {props.reliability
        ? `Rated ${gradeInWords(props.reliability)}.`
        : "Nobody has rated how reliable it is."}{" "}
      <EditButton needs="judgeOutlet" onClick={() => openDialog({ what: "judge", id })}>
        Judge
        <span className="unseen">
          {" "}
          <Name>{name}</Name>
        </span>
      </EditButton>
    </p>
  );
}
