import { keysOf } from "@backchannel/schema/kinds.ts";
import { FILTER_OPTIONS, type FilterState } from "../state/filter-options.ts";
import { correctAddress } from "../state/correct.ts";
import { renamedIds, type NameOf } from "@backchannel/schema/codecs.ts";
import { tellGone } from "../state/notes.ts";
import type { PageParams } from "../state/registry.ts";
import { graphStore, type GraphState } from "../state/store.ts";
import { PARAMS } from "./params.ts";

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
  // Of what is picked the panel tells it.
  tellGone([...gone].filter((id) => id !== state.selection?.id));
}

type Ids = Pick<
  GraphState,
  "drawn" | "positions" | "pinned" | "selection" | "params" | "path" | "filter"
>;

/** The parts of the state that name things, under other ids; null lets one go. */
export function renamed(state: Ids, nameOf: NameOf): Ids {
  const all = (ids: readonly string[]) => renamedIds(ids, nameOf);
  const { positions, selection, path, params, filter } = state;
  return {
    drawn: all(state.drawn),
    pinned: all(state.pinned),
    selection: selection && { ...selection, id: nameOf(selection.id) ?? selection.id },
    positions: Object.fromEntries(
      Object.entries(positions).flatMap(([id, at]) => {
        const name = nameOf(id);
        return name === null ? [] : [[name, at]];
      }),
    ),
    params: Object.fromEntries(
      PARAMS.flatMap(({ key, codec }) => {
        const value = params[key] === undefined ? null : codec.renamed(params[key], nameOf);
        return value === null ? [] : [[key, value]];
      }),
    ) as PageParams,
    path: path && {
      ...path,
      from: all(path.from),
      to: all(path.to),
      through: all(path.through),
      without: path.without && nameOf(path.without),
    },
    filter: Object.fromEntries(
      keysOf(FILTER_OPTIONS).map((name) => [name, renamedOption(name, filter[name], nameOf)]),
    ) as FilterState,
  };
}

function renamedOption<Name extends keyof FilterState>(
  name: Name,
  value: FilterState[Name],
  nameOf: NameOf,
): FilterState[Name] {
  const { codec, initial } = FILTER_OPTIONS[name];
  return codec.renamed ? (codec.renamed(value, nameOf) ?? initial) : value;
}
