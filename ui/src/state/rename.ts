import { graphStore, type GraphState } from "./store.ts";
import { correctAddress } from "./correct.ts";
import { tellGone } from "./notes.ts";

/** Lets go, wherever the state names them, of ids that belong to nothing, and tells of it. */
export function forget(ids: readonly string[]): void {
  rename(new Map(ids.map((id) => [id, null])));
}

/** Puts other ids in the place of those given; null lets one go, which is told. */
export function rename(names: ReadonlyMap<string, string | null>): void {
  const state = graphStore.getState();
  const gone = new Set<string>();
  let changed = false;
  const next = renamed(state, (id) => {
    const name = names.has(id) ? names.get(id)! : id;
    changed ||= name !== id;
    if (name === null) gone.add(id);
    return name;
  });
  if (!changed) return;
  correctAddress(() => graphStore.setState(next));
  tellGone([...gone]);
}

type Ids = Pick<GraphState, "drawn" | "positions" | "pinned" | "between" | "path" | "falls"> &
  Pick<GraphState, "compare" | "brief" | "filter">;

/** The parts of the state that name things, under other ids; null lets one go. */
export function renamed(state: Ids, nameOf: (id: string) => string | null): Ids {
  const all = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => nameOf(id) ?? []))];
  const one = (id: string | null) => (id === null ? null : nameOf(id));
  const two = (ids: [string, string] | null) => {
    const [a, b] = all(ids ?? []);
    return a && b ? ([a, b] as [string, string]) : null;
  };
  const { positions, path, brief, filter } = state;
  return {
    drawn: all(state.drawn),
    pinned: all(state.pinned),
    positions: Object.fromEntries(
      Object.entries(positions).flatMap(([id, at]) => {
        const name = nameOf(id);
        return name === null ? [] : [[name, at]];
      }),
    ),
    between: two(state.between),
    path: path && {
      ...path,
      from: all(path.from),
      to: all(path.to),
      through: all(path.through),
      without: one(path.without),
    },
    falls: one(state.falls),
    compare: two(state.compare),
    brief: brief && all(brief),
    filter: {
      ...filter,
      excludePublishers: all(filter.excludePublishers),
      excludeDocuments: all(filter.excludeDocuments),
      excludeOrigins: all(filter.excludeOrigins),
    },
  };
}
