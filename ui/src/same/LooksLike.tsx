import { Name } from "../design/Name.tsx";
import { useViewer } from "../session/viewer.ts";
import { openSame } from "../state/actions.ts";
import { type Proposed, useQueue } from "./queue-query.ts";
import { Reason } from "./Reason.tsx";
import classes from "./Same.module.css";

const MOST = 6;

/** What an entity may be one with, likeliest first; undefined until it is known, and for readers. */
export function useAlike(id: string): readonly Proposed[] | undefined {
  const { may } = useViewer();
  return useQueue(id, may("decideSame"), MOST).data?.duplicates.nodes;
}

/** The names of these, each with what tells most; a click compares the two. */
export function AlikeList({ id, alike }: { id: string; alike: readonly Proposed[] }) {
  return (
    <ul className={classes.alike}>
      {alike.map(({ a, b, reasons, ...proposed }) => {
        const other = a.id === id ? b : a;
        return (
          <li key={proposed.id}>
            <button type="button" onClick={() => openSame([id, other.id])}>
              <Name>{other.name}</Name>
            </button>
            <small>{reasons[0] && <Reason text={reasons[0].text} />}</small>
          </li>
        );
      })}
    </ul>
  );
}
