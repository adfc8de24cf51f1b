import { Combobox } from "@mantine/core";
import { useId } from "react";
import type { Found, TextHit as Hit } from "./find-query.ts";
import { idOf, TextHit } from "./TextHit.tsx";
import classes from "./FoundSection.module.css";

/** The headings of the sections. */
export const HEADINGS = {
  STATEMENTS: "Said in documents",
  DOCUMENTS: "Documents",
  NOTES: "Editors’ notes",
  DETAILS: "Further details",
} as const;
export type TextPlace = keyof typeof HEADINGS;

/** A section of the hits: the best ones, their number, and the way to all of them. */
export function FoundSection(props: {
  place: TextPlace;
  found: Found;
  onTake: (hit: Hit) => void;
  onShowAll: () => void;
}) {
  const { place, found, onTake, onShowAll } = props;
  const heading = useId();
  const hits = found.nodes;
  const [count] = found.counts;
  if (!count || hits.length === 0) return null;
  const all = `${count.count}${count.capped ? " or more" : ""}`;
  return (
    <div role="group" aria-labelledby={heading} className={classes.section}>
      <div className={classes.heading} id={heading}>
        {HEADINGS[place]} <span>{inWords(count)}</span>
      </div>
      {hits.map((hit) => (
        <TextHit key={idOf(hit)} hit={hit} onTake={() => onTake(hit)} />
      ))}
      {count.count > hits.length && (
        <Combobox.Option value={`all ${place}`} onClick={onShowAll}>
          <span className="go">
            Show all {all}
            <span className="unseen"> under {HEADINGS[place]}</span>
          </span>
        </Combobox.Option>
      )}
    </div>
  );
}

/** How many hits have every word, and how many only some of the words. */
export function inWords({ count, withEveryWord, capped }: Found["counts"][number]): string {
  const more = capped ? " or more" : "";
  if (withEveryWord === count) return `${count}${more}`;
  const rest = `${count - withEveryWord}${more}`;
  return withEveryWord === 0
    ? `${rest} with some of the words`
    : `${withEveryWord} with every word, ${rest} with some`;
}
