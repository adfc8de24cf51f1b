import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { keysOf } from "@backchannel/schema/kinds.ts";
import { IconEqualNot } from "@tabler/icons-react";
import { useState } from "react";
import { ChangedNote } from "../design/changed/ChangedNote.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import page from "../design/Page.module.css";
import { counted, capitalized } from "../design/words.ts";
import { select } from "../state/actions.ts";
import { SidesLeftOut } from "../evidence/SidesLeftOut.tsx";
import { isNarrowed, useSourceFilter } from "../state/source-filter.ts";
import { useGraph } from "../state/store.ts";
import type { Page } from "../state/registry.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { ABSENT } from "../start/rooms.ts";
import { NothingLoaded } from "../start/NothingLoaded.tsx";
import { Group } from "./Group.tsx";
import { differences, type Contested, type Curated, type Rival } from "./query.ts";
import { OpenDifferences } from "./OpenDifferences.tsx";
import { Sides } from "./Sides.tsx";
import classes from "./Differences.module.css";
import { Name } from "../design/Name.tsx";

const STATUSES = keysOf(CONFLICT_STATUSES);
const OPEN = STATUSES.filter((status) => CONFLICT_STATUSES[status].open);
const CLOSED = STATUSES.filter((status) => !CONFLICT_STATUSES[status].open);

/** The API takes so many entities to ask about. */
const MAX_ENTITIES = 100;

/** Where the documents disagree: what cannot all hold first, mere wording folded below. */
export function Differences() {
  const drawn = useGraph((state) => state.drawn);
  const [narrow, setNarrow] = useState(false);
  const filter = useSourceFilter();
  const filtered = useGraph((state) => isNarrowed(state.filter));
  const narrowed = narrow && drawn.length > 0;
  const entities = narrowed ? drawn.slice(0, MAX_ENTITIES) : null;
  const { data, error, waiting, retry } = useAnswer(differences, { entities, filter });
  if (error) {
    return (
      <div className={page.page}>
        <Failed what="The differences" error={error} retry={retry} />
      </div>
    );
  }
  if (!data) return <LoadBar what="the differences" />;
  const { nodes, totalCount } = data.conflicts;
  const curated = nodes.filter((node) => node.__typename === "CuratedConflict");
  const contested = nodes.filter((node) => node.__typename === "ContestedLink");
  const rivals = nodes.filter((node) => node.__typename === "RivalFact");
  const byStatus = Map.groupBy(curated, ({ status }) => status);
  const count = (statuses: typeof STATUSES) =>
    statuses.reduce((sum, status) => sum + (byStatus.get(status)?.length ?? 0), 0);
  return (
    <div className={page.page} aria-busy={waiting}>
      <h1 className={page.title}>Where the documents differ</h1>
      <p className={page.facts}>
        {counted(count(OPEN), "contradiction or open point", "contradictions and open points")};{" "}
        {count(CLOSED)} more differ in wording or exactness only.{" "}
        {filtered
          ? `Only what still has two sides under the dates and sources you chose is listed. Editors have recorded ${data.stats.conflicts} in all.`
          : "Every side stays in view."}
      </p>
      {drawn.length > 0 && (
        <label className={classes.narrow}>
          <input
            type="checkbox"
            role="switch"
            checked={narrow}
            onChange={(event) => setNarrow(event.currentTarget.checked)}
          />
          Only what touches the {counted(drawn.length, "entity", "entities")} drawn
        </label>
      )}
      {drawn.length > MAX_ENTITIES && narrow && (
        <p className={page.facts}>The first {MAX_ENTITIES} of them are asked about.</p>
      )}
      {nodes.length === 0 && data.stats.documents === 0 && (
        <NothingLoaded
          title="No document is loaded yet"
          purpose="Where two documents cannot both be right, both sides stand here."
        />
      )}
      {nodes.length === 0 && data.stats.documents > 0 && (
        <Notice
          icon={IconEqualNot}
          title={narrowed ? "No difference touches what is drawn" : "No difference is on record"}
        >
          {filtered
            ? "Under the dates and sources you chose, nothing has two sides. Include what is left out, or choose another day."
            : narrowed
              ? "Draw more, or look at all of them."
              : ABSENT.differences.why}
        </Notice>
      )}
      {OPEN.map((status) => (
        <OfStatus key={status} status={status} conflicts={byStatus.get(status) ?? []} />
      ))}
      <Group
        title="Affirmed and denied"
        explanation="Links that some documents affirm and others deny on one occasion."
        open
        items={contested}
      >
        {(found) => <ContestedLink key={found.id} found={found} />}
      </Group>
      <Group
        title="Rival facts"
        explanation="Dates, places, titles and numbers that exclude each other."
        open={false}
        items={rivals}
      >
        {(rival) => <RivalFact key={rival.id} rival={rival} />}
      </Group>
      {CLOSED.map((status) => (
        <OfStatus key={status} status={status} conflicts={byStatus.get(status) ?? []} />
      ))}
      {totalCount > nodes.length && (
        <p className={page.facts}>{totalCount - nodes.length} more are not listed.</p>
      )}
    </div>
  );
}

function OfStatus(props: { status: Curated["status"]; conflicts: readonly Curated[] }) {
  const { text, description, open } = CONFLICT_STATUSES[props.status];
  return (
    <Group title={capitalized(text)} explanation={description} open={open} items={props.conflicts}>
      {(conflict) => (
        <li key={conflict.id}>
          <h3>
            {open && <ContestedMark size={16} />}
            {conflict.topic}
          </h3>
          <ChangedNote ids={[conflict.id, ...conflict.under.links.map(({ id }) => id)]} />
          <Sides sides={conflict.under.sides} />
          <SidesLeftOut count={conflict.under.sidesLeftOut} />
          {conflict.under.editorView && (
            <p className={classes.view}>
              <b>Editor’s view</b> {conflict.under.editorView}
            </p>
          )}
          <LinksTouched links={conflict.under.links} />
        </li>
      )}
    </Group>
  );
}

function ContestedLink({ found }: { found: Contested }) {
  const { link, affirming, denying } = found;
  return (
    <li>
      <h3>
        <ContestedMark size={16} />
        <button type="button" onClick={() => select({ type: "link", id: link.id })}>
          {link.sentence.replace(/\.$/, "")}
        </button>
      </h3>
      <ChangedNote ids={[link.id]} />
      <Sides
        sides={[
          { statement: "Said to be so", claims: affirming },
          { statement: "Said not to be so", claims: denying, denies: true },
        ]}
      />
    </li>
  );
}

function RivalFact({ rival }: { rival: Rival }) {
  const { entity, fact } = rival;
  return (
    <li>
      <h3>
        <button type="button" onClick={() => select({ type: "entity", id: entity.id })}>
          <Name>{entity.name}</Name>: {fact.label}
        </button>
      </h3>
      <ChangedNote ids={[entity.id]} />
      <Sides sides={fact.values.map(({ text, claims }) => ({ statement: text, claims }))} />
    </li>
  );
}

function LinksTouched({ links }: { links: Curated["under"]["links"] }) {
  if (links.length === 0) return null;
  return (
    <p className={classes.links}>
      Touches{" "}
      {links.slice(0, 4).map(({ id, sentence }) => (
        <button key={id} type="button" className="go" onClick={() => select({ type: "link", id })}>
          {sentence.replace(/\.$/, "")}
        </button>
      ))}
      {links.length > 4 && `and ${counted(links.length - 4, "more link")}`}
    </p>
  );
}

declare module "../state/registry.ts" {
  interface Pages {
    differences: object;
  }
}

export const differencesPage: Page<"differences"> = {
  label: "Differences",
  icon: IconEqualNot,
  goTo: {
    label: "Go to differences",
    key: "4",
    keywords: "conflicts contradictions disagreements",
  },
  Page: Differences,
  params: {},
  room: "differences",
  Count: OpenDifferences,
};
