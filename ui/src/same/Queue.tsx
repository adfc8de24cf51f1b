import { useState } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import page from "../design/Page.module.css";
import { counted } from "../design/words.ts";
import { PairPage } from "./PairPage.tsx";
import { PickTwo } from "./PickTwo.tsx";
import { type Queue as Pairs, useQueue } from "./queue-query.ts";
import { Why } from "./Why.tsx";

/** The pairs that may be one, one after the other, likeliest first. */
export function Queue() {
  const { data, error, retry } = useQueue(null, true);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const [decided, setDecided] = useState<readonly string[]>([]);
  const waiting = new Set(data?.duplicates.nodes.map(({ id }) => id));
  // Once it is out of the list, a pair that comes back into it was taken back.
  if (decided.some((id) => data && !waiting.has(id))) setDecided(decided.filter((id) => waiting.has(id))); // prettier-ignore
  if (!data) {
    return error ? (
      <div className={page.page}>
        <Failed what="What may be the same" error={error} retry={retry} />
      </div>
    ) : (
      <LoadBar what="what may be the same" />
    );
  }
  const { nodes, comparing } = data.duplicates;
  const left = nodes.filter(({ id }) => !passed.includes(id) && !decided.includes(id));
  const [current] = left;
  if (!current) {
    return (
      <PickTwo first={null}>
        <p className={page.facts}>
          {passed.length > 0 ? "That was the last pair. " : "Nothing here looks alike. "}
          {comparing > 0 &&
            `${counted(comparing, "entity", "entities")} are still being compared. `}
          {passed.length > 0 && (
            <button type="button" className="go" onClick={() => setPassed([])}>
              Go through what was skipped
            </button>
          )}
        </p>
      </PickTwo>
    );
  }
  return (
    <PairPage
      key={current.id}
      ids={[current.a.id, current.b.id]}
      facts={factsOf(data.duplicates, passed.length)}
      next={{
        decided: () => setDecided([...decided, current.id]),
        skip: () => setPassed([...passed, current.id]),
      }}
    >
      <Why proposed={current} />
    </PairPage>
  );
}

function factsOf({ totalCount, totalCountCapped, comparing }: Pairs, passed: number): string {
  const more = totalCountCapped ? "or more " : "";
  const pairs = `${counted(totalCount, "pair")} ${more}to look at, likeliest first`;
  const skipped = passed > 0 ? `; ${passed} passed` : "";
  const busy =
    comparing > 0 ? ` ${counted(comparing, "entity", "entities")} are still being compared.` : "";
  return `${pairs}${skipped}. Nobody is asked twice.${busy}`;
}
