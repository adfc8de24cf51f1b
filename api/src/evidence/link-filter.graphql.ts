import { builder } from "../graphql/builder.ts";
import { DirectionEnum, EvidenceEnum, LensEnum, LinkKindEnum } from "../graphql/enums.ts";
import type { LinkFilterInput } from "./filter.ts";

const Window = builder.inputRef<{ from?: string | null; to?: string | null }>("Window").implement({
  description: "A span of days, both ends included; an end left out is open.",
  fields: (t) => ({
    from: t.field({ type: "Date", description: "First day." }),
    to: t.field({ type: "Date", description: "Last day; not before `from`." }),
  }),
});

export const LinkFilterInputRef = builder.inputRef<LinkFilterInput>("LinkFilter").implement({
  description:
    "First decides which claims count; evidence, counts and days of every link below are then made from those alone; at last `evidence`, `minOrigins` and `contested` test the result. Ids that nothing here has are an error that names them all.",
  fields: (t) => ({
    lenses: t.field({
      type: [LensEnum],
      description: "Only link kinds of these lenses. INVOLVED_IN has none: name it in `kinds`.",
    }),
    kinds: t.field({
      type: [LinkKindEnum],
      description: "Only these link kinds; with `lenses`, both must allow a kind.",
    }),
    direction: t.field({
      type: DirectionEnum,
      description: "Seen from the entity asked about; symmetric kinds always pass. Default BOTH.",
    }),
    during: t.field({
      type: Window,
      description:
        "When it happened. Concerns occasions; states and positions drop out only by dates that exclude the window.",
    }),
    knownBy: t.field({
      type: "Date",
      description: "Only what had been published by the end of this day.",
    }),
    evidence: t.field({
      type: [EvidenceEnum],
      description:
        "Only links of these grades. Default MULTI_ORIGIN, ECHOED, SINGLE, OPINION, STATEMENT.",
    }),
    minOrigins: t.int({
      description:
        "At least so many origins: distinct named publishers, plus unnamed origins once each.",
    }),
    contested: t.boolean({ description: "Only contested links, or only links that are not." }),
    excludePublishers: t.idList({
      description: "Drops what these outlets reported or printed: ids of entities, at most 500.",
    }),
    onlyPublishers: t.idList({
      description:
        "Keeps only what one of these outlets reported or printed; claims without a publisher drop out.",
    }),
    excludeDocuments: t.idList({
      description:
        "Drops these documents, and their main origin's claims in documents taken from them.",
    }),
    excludeOrigins: t.idList({
      description: "Drops these origins in every document: ids `origin:…`.",
    }),
    includePossible: t.boolean({
      defaultValue: true,
      description: "Keeps what only possibly falls in the window, or was only possibly published.",
    }),
    includeUndated: t.boolean({
      defaultValue: true,
      description: "Keeps undated occasions under `during`.",
    }),
    includeBackground: t.boolean({
      defaultValue: false,
      description: "Counts glossary boxes and related items too.",
    }),
  }),
});

/** The filter of a list or count of claims. */
export const CLAIMS_COUNTED = {
  type: LinkFilterInputRef,
  description:
    "Which claims count, by its days and sources: under `knownBy` also what was withdrawn later.",
};
