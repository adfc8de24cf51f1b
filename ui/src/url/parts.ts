import { LOOKS } from "@backchannel/schema/entity-kinds.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { VIEWS } from "../explore/views.ts";
import { PAGES } from "../registry/pages.ts";
import { PANELS } from "../registry/panels.ts";
import type { PanelId } from "../state/registry.ts";
import { DEFAULT_FILTER, FILTER_OPTIONS, type FilterState } from "../state/filter-options.ts";
import {
  INITIAL,
  LONGEST_PATH,
  MOST_DRAWN,
  NEW_QUESTION,
  type GraphState,
  type PathQuestion,
} from "../state/store.ts";
import * as as from "@backchannel/schema/codecs.ts";
import type { Codec, Read } from "@backchannel/schema/codecs.ts";
import { PARAMS } from "./params.ts";

/** The part of the state that an address contains, without positions. */
export type Named = Omit<GraphState, "arrivedFrom" | "positions" | "pinned">;

/** One part of the address, `name=…`. */
export interface Part {
  name: string;
  /** "" if the state has its initial value. */
  write: (state: Named) => string;
  /** Reads the part into the state, and returns what could not be read. */
  read: (text: string, into: Named) => Omit<Read<unknown>, "value">;
}

/** A part that holds one value of the state, or of the object that `holder` finds in it. */
function part<O extends object, K extends keyof O & string>(
  holder: { find: (state: Named) => O | null; make: (state: Named) => O; usual: Partial<O> },
  name: string,
  key: K,
  codec: Codec<O[K]>,
): Part {
  const { usual } = holder;
  const unsaid = key in usual ? codec.write(usual[key] as O[K]) : null;
  return {
    name,
    write(state) {
      const found = holder.find(state);
      const text = found ? codec.write(found[key]) : "";
      return text === unsaid ? "" : text;
    },
    read(text, into) {
      const { value, ...problems } = codec.read(text);
      if (value !== undefined) holder.make(into)[key] = value;
      return problems;
    },
  };
}

const STATE = { find: (state: Named) => state, make: (state: Named) => state, usual: INITIAL };
const FILTER = {
  find: ({ filter }: Named) => filter,
  make: ({ filter }: Named): FilterState => filter,
  usual: DEFAULT_FILTER,
};
const { from: _, ...usualButItsStart } = NEW_QUESTION;
const PATH = {
  find: ({ path }: Named) => path,
  make: (state: Named): PathQuestion => (state.path ??= { ...NEW_QUESTION }),
  // A path query with default settings is still identified by its start.
  usual: usualButItsStart,
};

/** Marks a single entity as alone; `openedIn` reads it. */
const ALONE: Part = {
  name: "alone",
  write: ({ drawn }) => (drawn.length === 1 ? "yes" : ""),
  read: (text) => (text === "yes" ? {} : { wrong: text }),
};

/** The claim at which the selected item is opened. */
const CLAIM: Part = {
  name: "claim",
  write: ({ selection }) => (selection?.claim ? as.id.write(selection.claim) : ""),
  read(text, into) {
    if (!into.selection || text === "") return { wrong: text };
    into.selection = { ...into.selection, claim: text };
    return {};
  },
};

/** The selected item, one part per kind. The first in the address is shown. */
const panel = (type: PanelId): Part => ({
  name: type,
  write: ({ selection }) => (selection?.type === type ? as.id.write(selection.id) : ""),
  read(text, into) {
    const { value, ...problems } = as.id.read(text);
    if (into.selection) return { wrong: text };
    if (value) into.selection = { type, id: value };
    return problems;
  },
});

/** What a page is about. */
const param = ({ key, codec }: (typeof PARAMS)[number]): Part => ({
  name: key,
  write({ params }) {
    const value = params[key];
    return value === undefined ? "" : codec.write(value);
  },
  read(text, into) {
    const { value, ...problems } = codec.read(text);
    if (value !== undefined) into.params = { ...into.params, [key]: value };
    return problems;
  },
});

/** An option of the filter. */
const filterPart = <Name extends keyof FilterState>(name: Name): Part => {
  const { key, codec } = FILTER_OPTIONS[name];
  return part(FILTER, key, name, codec);
};

/** The most ends and stops of a path that the API takes. */
const MOST = { ends: 25, stops: 3 };

/** All parts of an address, in the order in which they are written. */
export const PARTS: readonly Part[] = [
  part(STATE, "page", "page", as.oneOf(keysOf(PAGES))),
  part(STATE, "view", "view", as.oneOf(keysOf(VIEWS))),
  ...PARAMS.map(param),
  part(STATE, "show", "drawn", as.ids(MOST_DRAWN)),
  ALONE,
  ...keysOf(PANELS).map(panel),
  CLAIM,
  part(PATH, "path-from", "from", as.someone(MOST.ends)),
  part(PATH, "path-to", "to", as.ids(MOST.ends)),
  part(PATH, "path-through", "through", as.ids(MOST.stops)),
  part(PATH, "path-length", "maxLength", as.wholeNumber(1, LONGEST_PATH)),
  part(PATH, "path-alleged", "alleged", as.yesNo),
  part(PATH, "path-without", "without", as.orNothing(as.id)),
  ...keysOf(FILTER_OPTIONS).map(filterPart),
  part(STATE, "hide", "hiddenLooks", as.someOf(keysOf(LOOKS))),
  part(STATE, "events", "events", as.oneOf(["folded", "unfolded"])),
];
