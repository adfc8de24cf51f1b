import { IconEyeOff, IconX } from "@tabler/icons-react";
import { counted, dayInWords } from "../design/words.ts";
import { setFilter } from "../graph/actions.ts";
import { useGraph, type FilterState } from "../graph/store.ts";
import { keepPossible, keepUndated, setPublishedBy, setWindow } from "../time/clocks.ts";
import { useTimeBar, type TimeBarAnswer } from "../time/query.ts";
import { outsideInWords } from "../time/words.ts";
import type { Stock } from "./query.ts";
import classes from "./LeftOut.module.css";

/** Says what does not count at the moment, and takes it back. */
export function LeftOut(props: {
  publishers: Stock["stats"]["publishers"];
  documents: Stock["documents"]["nodes"];
}) {
  const filter = useGraph((state) => state.filter);
  const { excludePublishers, excludeDocuments } = filter;
  const bar = useTimeBar().data?.timeBar;
  const items = [
    ...byTheClocks(filter, bar),
    ...excludePublishers.map((id) => {
      const name = props.publishers.find(({ publisher }) => publisher.id === id)?.publisher.name;
      return {
        label: name ?? id,
        back: () =>
          setFilter(
            { excludePublishers: excludePublishers.filter((other) => other !== id) },
            `take ${name ?? id} back in`,
          ),
      };
    }),
    ...excludeDocuments.map((id) => {
      const citation = props.documents.find((document) => document.id === id)?.citation ?? id;
      return {
        label: citation,
        back: () =>
          setFilter(
            { excludeDocuments: excludeDocuments.filter((other) => other !== id) },
            `take ${citation} back in`,
          ),
      };
    }),
  ];
  if (items.length === 0) return null;
  return (
    <p className={classes.line}>
      <IconEyeOff size={16} stroke={1.6} aria-hidden="true" />
      Left out:
      {items.map(({ label, back }) => (
        <button key={label} type="button" onClick={back} title={`Take back in: ${label}`}>
          {label}
          <IconX size={13} stroke={2} aria-hidden="true" />
          <span className="unseen">, take back in</span>
        </button>
      ))}
    </p>
  );
}

/** What either clock leaves out, counted over the whole graph where the counts are there. */
function byTheClocks(filter: FilterState, bar: TimeBarAnswer | undefined) {
  const { knownBy, during, includePossible, includeUndated } = filter;
  const undated = bar ? bar.undated + bar.orderOnly : 0;
  const possible = [
    bar?.possibly && counted(bar.possibly, "occasion"),
    knownBy && bar?.possiblyPublished && counted(bar.possiblyPublished, "document"),
  ];
  return [
    knownBy && {
      label: `${later(bar)} printed after ${dayInWords(knownBy)}`,
      back: () => setPublishedBy(null),
    },
    during && {
      label: `All that happened ${outsideInWords(during)}`,
      back: () => setWindow(null),
    },
    (during ?? knownBy) &&
      !includePossible && {
        label: `${possible.filter(Boolean).join(" and ") || "All that is"} only possibly then`,
        back: () => keepPossible(true),
      },
    during &&
      !includeUndated && {
        label: `${bar ? counted(undated, "occasion") : "All"} without a date`,
        back: () => keepUndated(true),
      },
  ].filter((item) => typeof item === "object" && item !== null);
}

const later = (bar: TimeBarAnswer | undefined) =>
  bar ? counted(bar.publishedLater, "document") : "All";
