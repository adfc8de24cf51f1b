import type { ResultOf } from "gql.tada";
import { client } from "../graphql/client.ts";
import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import type { Page, PageId, RoomId } from "../state/registry.ts";

const roomsQuery = graphql(`
  query Rooms {
    stats {
      claims
      dated
      differs
      between {
        id
      }
    }
  }
`);

export type Rooms = Readonly<Record<RoomId, boolean>>;

/** What a page is called in a graph with these rooms, and the command that turns to it. */
export const namedIn = (
  {
    label,
    icon,
    goTo,
    room,
    without,
  }: Pick<Page<PageId>, "label" | "icon" | "goTo" | "room" | "without">,
  rooms: Rooms | undefined,
) =>
  room && without && rooms?.[room] === false ? without : { label, icon, goToLabel: goTo.label };

/** Which rooms the whole graph has anything for, whatever the filter; undefined until it is known. */
export function useRooms(): Rooms | undefined {
  const { data } = useAnswer(roomsQuery, {});
  return data && roomsIn(data);
}

/** The same for what is no component; undefined until some component has asked. */
export function roomsNow(): Rooms | undefined {
  const data = client.readQuery(roomsQuery, {}, { requestPolicy: "cache-only" })?.data;
  return data && roomsIn(data);
}

function roomsIn({ stats }: ResultOf<typeof roomsQuery>): Rooms {
  return {
    contacts: stats.between.length > 0,
    dates: stats.dated,
    differences: stats.differs,
    links: stats.claims > 0,
  };
}

/** What is absent without a room, and what would bring it. */
export const ABSENT: Readonly<Record<RoomId, { name: string; why: string }>> = {
  contacts: {
    name: "Contacts",
    why: "No two actors met or spoke in this graph. A claim of a kind under Contacts, with its date, would fill this.",
  },
  dates: {
    name: "Time bar",
    why: "Nothing in this graph is dated. A document with its day, or an event with its date, would bring it.",
  },
  differences: {
    name: "Differences",
    why: "No two documents contradict each other in this graph. A claim that denies another, or a second value of a fact, would stand here.",
  },
  links: {
    name: "Brief",
    why: "Nobody is linked to anybody in this graph. The first claim about two of them would bring one.",
  },
};
