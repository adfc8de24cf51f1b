import { keysOf } from "@backchannel/schema/kinds.ts";
import { builder } from "../graphql/builder.ts";
import {
  DirectionEnum,
  EvidenceEnum,
  LensEnum,
  LinkKindEnum,
  NatureEnum,
} from "../graphql/enums.ts";
import type { LinkFilterInput } from "./filter.ts";
import type { OptionTypes } from "./filter-option.ts";
import { FILTER_OPTIONS } from "./filter-options.ts";

const Window = builder.inputRef<OptionTypes["Window"]>("Window").implement({
  description: "A span of days, both ends included; an end left out is open.",
  fields: (t) => ({
    from: t.field({ type: "Date", description: "First day." }),
    to: t.field({ type: "Date", description: "Last day; not before `from`." }),
  }),
});

/** The GraphQL type of each type of option. */
const TYPES = {
  Lenses: [LensEnum],
  LinkKinds: [LinkKindEnum],
  Grades: [EvidenceEnum],
  Natures: [NatureEnum],
  Direction: DirectionEnum,
  Window,
  Day: "Date",
  Number: "Int",
  Flag: "Boolean",
  Ids: ["ID"],
} as const satisfies Record<keyof OptionTypes, unknown>;

export const LinkFilterInputRef = builder.inputRef<LinkFilterInput>("LinkFilter").implement({
  description:
    "First decides which claims count; evidence, counts and days of every link below are then made from those alone; at last `evidence`, `minOrigins` and `contested` test the result. Ids that nothing here has are an error that names them all.",
  fields: (t) =>
    Object.fromEntries(
      keysOf(FILTER_OPTIONS).map((name) => {
        const { type, description, byDefault } = FILTER_OPTIONS[name];
        return [
          name,
          t.field({ type: TYPES[type] as never, description, defaultValue: byDefault as never }),
        ];
      }),
    ),
});

/** The filter of a list or count of claims. */
export const CLAIMS_COUNTED = {
  type: LinkFilterInputRef,
  description:
    "Which claims count, by its days and sources: under `knownBy` also what was withdrawn later.",
};

/** The argument of lists of claims, and of what claims are about or stand in. */
export const CLAIMS_LISTED = {
  type: LinkFilterInputRef,
  description:
    "Which claims count, by its days, sources and kinds: under `knownBy` also what was withdrawn later. What it asks of links (grades, `minOrigins`, `contested`, `direction`) is not asked of claims.",
};
