import type { Family } from "./entity-kinds.ts";

/** Facts about one entity that documents state, and may state differently. */
// prettier-ignore
export const PROPERTIES = {
  DATE:         { label: "date", value: "EDTF", single: true, families: ["Event"], description: "When the event took place, as EDTF." },
  VENUE:        { label: "venue", value: "TEXT", single: true, families: ["Event"], description: "Where the event took place, in the words of the document's own precision." },
  BIRTH_DATE:   { label: "date of birth", value: "EDTF", single: true, families: ["Actor"], description: "When a person was born, as EDTF." },
  TITLE:        { label: "title", value: "TEXT", single: true, families: ["Actor"], description: "The office or title that a document gives the actor." },
  SPELLING:     { label: "spelling", value: "TEXT", single: false, families: ["Actor", "Place"], description: "How a document spells the name; several spellings do not contradict." },
  DESIGNATION:  { label: "called", value: "TEXT", single: true, families: ["Actor", "Place", "Event"], description: "What a document calls the thing where the word carries a judgement or a rival reading." },
  SOURCE_COUNT: { label: "sources behind it", value: "INTEGER", single: true, families: ["Event"], description: "How many people a document says its account of the event rests on." },
  ORDINAL:      { label: "number in its series", value: "TEXT", single: true, families: ["Event"], description: "Which round or meeting of a series a document says this was." },
  OUTCOME:      { label: "outcome", value: "TEXT", single: true, families: ["Event"], description: "What a document says came of the event." },
} as const satisfies Record<string, { label: string; value: "EDTF" | "TEXT" | "INTEGER"; single: boolean; families: readonly Family[]; description: string }>;
export type PropertyKind = keyof typeof PROPERTIES;
