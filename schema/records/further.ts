import type { Property } from "./record.ts";

/** What a claim or an entity holds that no field of ours fits: shown, exported, searched (R42). */
export const FURTHER = {
  attributes: {
    type: "attributes",
    bare: true,
    input: "optional",
    read: "answer",
    csv: "attributes",
    label: "further details",
    form: { label: "Further details", hint: "name: text | name: text" },
    about:
      "What no other field fits, as `name: text`, with ` | ` between: `Lot: 4 | Purpose: fuel`.",
  },
} as const satisfies Record<string, Property>;
