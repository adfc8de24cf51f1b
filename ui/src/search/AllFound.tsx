import { Combobox } from "@mantine/core";
import { useState } from "react";
import type { ResultOf } from "../graphql/gql.ts";
import { useSourceFilter } from "../state/source-filter.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { findInPlace, type TextHit as Hit } from "./find-query.ts";
import { HEADINGS, inWords, type TextPlace } from "./FoundSection.tsx";
import { idOf, TextHit } from "./TextHit.tsx";
import search from "./SearchBox.module.css";
import classes from "./FoundSection.module.css";

interface Props {
  text: string;
  place: TextPlace;
  onTake: (hit: Hit) => void;
}

/** All hits of one section, page by page, and the way back to all sections. */
export function AllFound(props: Props & { onBack: () => void }) {
  const [pages, setPages] = useState<(string | null)[]>([null]);
  return (
    <>
      <Combobox.Option value="back" onClick={props.onBack}>
        <span className="go">Back to everything found</span>
      </Combobox.Option>
      <div role="group" aria-label={HEADINGS[props.place]} className={classes.section}>
        {pages.map((after, n) => (
          <Page
            key={after}
            {...props}
            after={after}
            isLast={n === pages.length - 1}
            onMore={(cursor) => setPages([...pages, cursor])}
          />
        ))}
      </div>
    </>
  );
}

function Page(
  props: Props & { after: string | null; isLast: boolean; onMore: (cursor: string) => void },
) {
  const { text, place, after, onTake, onMore } = props;
  const filter = useSourceFilter();
  const { data, error } = useAnswer(findInPlace, { text, place, filter, after });
  if (error)
    return <p className={search.none}>The rest could not be read. Keep typing to try again.</p>;
  if (!data) return <p className={search.none}>Loading more …</p>;
  const found: ResultOf<typeof findInPlace>["find"] = data.find;
  const { hasNextPage, endCursor } = found.pageInfo;
  return (
    <>
      {after === null && found.counts[0] && (
        <div className={classes.heading} aria-hidden="true">
          {HEADINGS[place]} <span>{inWords(found.counts[0])}</span>
        </div>
      )}
      {found.nodes.map((hit) => (
        <TextHit key={idOf(hit)} hit={hit} onTake={() => onTake(hit)} />
      ))}
      {props.isLast && hasNextPage && endCursor && (
        <Combobox.Option value={`more ${endCursor}`} onClick={() => onMore(endCursor)}>
          <span className="go">Show more</span>
        </Combobox.Option>
      )}
    </>
  );
}
