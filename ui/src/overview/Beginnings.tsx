import { keysOf } from "@backchannel/schema/kinds.ts";
import type { ReactNode } from "react";
import { openBrief } from "../brief/open.ts";
import { Card, CardList } from "../design/card/Card.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { Name } from "../design/Name.tsx";
import { ABSENT, useRooms } from "../start/rooms.ts";
import { go, rememberNames, setPath } from "../state/actions.ts";
import { focusSearch } from "../state/search-field.ts";
import { NEW_QUESTION } from "../state/store.ts";
import type { Connected } from "./query.ts";
import classes from "./cards.module.css";

/** Questions that this graph can answer, each one press away. */
export function WhereToBegin({ best }: { best: readonly Connected[] }) {
  const rooms = useRooms();
  const [first, second] = best.map(({ entity }) => entity);
  const path = () => {
    rememberNames([first!, second!]);
    go("explore");
    setPath({ ...NEW_QUESTION, from: [first!.id], to: [second!.id] });
  };
  return (
    <Card title="Where to begin" text="What this graph can answer.">
      <CardList>
        <Go what="Find a name, in any spelling" run={focusSearch}>
          <kbd>/</kbd>
        </Go>
        {first && (
          <Go what="A page of answers on" run={() => openBrief([first.id])}>
            <Name>{first.name}</Name>
          </Go>
        )}
        {first && second && (
          <Go what="How it is linked to" run={path}>
            <Name>{second.name}</Name>
          </Go>
        )}
        {rooms?.differences && (
          <Go what="Where documents differ" run={() => go("differences")}>
            <ContestedMark size={16} />
          </Go>
        )}
        <Go what="Whose word it is" run={() => go("sources")}>
          sources
        </Go>
      </CardList>
    </Card>
  );
}

const Go = (props: { what: string; run: () => void; children: ReactNode }) => (
  <li>
    <button type="button" className={classes.go} onClick={props.run}>
      <span>{props.what}</span> <span>{props.children}</span>
    </button>
  </li>
);

/** What the page would show besides, and what would bring it; nothing where nothing is absent. */
export function NotHereYet() {
  const rooms = useRooms();
  const absent = rooms ? keysOf(ABSENT).filter((room) => !rooms[room]) : [];
  if (absent.length === 0) return null;
  return (
    <Card title="Not here yet" text="What comes as soon as something tells of it.">
      <ul className={classes.missing}>
        {absent.map((room) => (
          <li key={room}>
            <b>{ABSENT[room].name}</b> {ABSENT[room].why}
          </li>
        ))}
      </ul>
    </Card>
  );
}
