import { Name } from "../design/Name.tsx";
import page from "../design/Page.module.css";
import { useViewer } from "../session/viewer.ts";
import { openSame } from "./open-same.ts";
import { type Proposed, useQueue } from "./queue-query.ts";
import classes from "./Same.module.css";

/** What an entity looks like, likeliest first; told to editors. */
export function LooksLike({ id }: { id: string }) {
  const { may } = useViewer();
  const { data } = useQueue(id, may("decideSame"), MOST);
  if (!data) return null;
  const { nodes } = data.duplicates;
  if (nodes.length === 0) return <p className={page.facts}>Nothing that is here looks like it.</p>;
  return (
    <ul className={classes.alike}>
      {nodes.map((proposed) => {
        const other = otherOf(proposed, id);
        return (
          <li key={proposed.id}>
            <button type="button" onClick={() => openSame([id, other.id])}>
              Looks like <Name>{other.name}</Name>
            </button>
            <small dir="auto">{proposed.reasons[0]?.text}</small>
          </li>
        );
      })}
    </ul>
  );
}
const MOST = 6;

const otherOf = ({ a, b }: Proposed, id: string) => (a.id === id ? b : a);
