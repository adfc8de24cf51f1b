import { IconEyeOff, IconX } from "@tabler/icons-react";
import type { Nature } from "@backchannel/schema/claim.ts";
import { counted, dayInWords } from "../design/words.ts";
import { naturesInWords } from "../filter/switch-nature.ts";
import { switchSource, type Excluded } from "../filter/switch-source.ts";
import { setFilter } from "../state/actions.ts";
import type { FilterState } from "../state/filter-options.ts";
import { useGraph } from "../state/store.ts";
import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { keepPossible, keepUndated, setPublishedBy, setWindow } from "../time/clocks.ts";
import { useTimeBar, type TimeBarAnswer } from "../time/query.ts";
import { outsideInWords } from "../time/words.ts";
import type { Stock } from "./query.ts";
import classes from "./LeftOut.module.css";

const originNames = graphql(`
  query OriginNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Origin {
        description
      }
    }
  }
`);

/** Lists what is left out at the moment. Each item can be included again. */
export function LeftOut(props: {
  publishers: Stock["stats"]["publishers"];
  documents: Stock["documents"]["nodes"];
}) {
  const filter = useGraph((state) => state.filter);
  const { excludeOrigins } = filter;
  const bar = useTimeBar().data?.timeBar;
  const origins = useAnswer(
    originNames,
    { ids: excludeOrigins },
    { pause: excludeOrigins.length === 0 },
  ).data?.nodes;
  const outlet = (id: string) => props.publishers.find(({ publisher }) => publisher.id === id);
  const document = (id: string) => props.documents.find((one) => one.id === id);
  const origin = (id: string) => origins?.find((node) => node?.id === id);
  const items = [
    ...byTheClocks(filter, bar),
    ...(filter.natures ? [byNature(filter.natures)] : []),
    ...sources(filter, "excludePublishers", (id) => outlet(id)?.publisher.name ?? id),
    ...sources(filter, "excludeDocuments", (id) => document(id)?.citation ?? id),
    ...sources(filter, "excludeOrigins", (id) => {
      const found = origin(id);
      return found?.__typename === "Origin" ? found.description.replace(/\.$/, "") : "an origin";
    }),
  ];
  if (items.length === 0) return null;
  return (
    <p className={classes.line}>
      <IconEyeOff size={16} stroke={1.6} aria-hidden="true" />
      Left out:
      {items.map(({ id, label, back }) => (
        <button key={id} type="button" onClick={back} title={`Include again: ${label}`}>
          <bdi>{label}</bdi>
          <IconX size={13} stroke={2} aria-hidden="true" />
          <span className="unseen">, include again</span>
        </button>
      ))}
    </p>
  );
}

/** The sources that are left out in one field of the filter, by name. */
function sources(filter: FilterState, field: Excluded, nameOf: (id: string) => string) {
  return filter[field].map((id) => {
    const label = nameOf(id);
    return { id, label, back: () => switchSource(field, { id, name: label }) };
  });
}

/** What the natures leave out: documents of all others. */
const byNature = (natures: readonly Nature[]) => ({
  id: "natures",
  label: natures.length > 0 ? `All but ${naturesInWords(natures)}` : "All documents",
  back: () => setFilter({ natures: null }, "include all natures"),
});

/**
 * What the two clocks leave out. The counts are of the whole graph, and missing until they are
 * loaded.
 */
function byTheClocks(filter: FilterState, bar: TimeBarAnswer | undefined) {
  const { knownBy, during, includePossible, includeUndated } = filter;
  const undated = bar ? bar.undated + bar.orderOnly : 0;
  const possible = [
    bar?.possibly && counted(bar.possibly, "occasion"),
    knownBy && bar?.possiblyPublished && counted(bar.possiblyPublished, "document"),
  ];
  return [
    knownBy && {
      id: "known",
      label: `${later(bar)} printed after ${dayInWords(knownBy)}`,
      back: () => setPublishedBy(null),
    },
    during && {
      id: "window",
      label: `All that happened ${outsideInWords(during)}`,
      back: () => setWindow(null),
    },
    (during ?? knownBy) &&
      !includePossible && {
        id: "possible",
        label: `${possible.filter(Boolean).join(" and ") || "All that is"} only possibly then`,
        back: () => keepPossible(true),
      },
    during &&
      !includeUndated && {
        id: "undated",
        label: `${bar ? counted(undated, "occasion") : "All"} without a date`,
        back: () => keepUndated(true),
      },
  ].filter((item) => typeof item === "object" && item !== null);
}

const later = (bar: TimeBarAnswer | undefined) =>
  bar ? counted(bar.publishedLater, "document") : "All";
