import { ids } from "@backchannel/schema/codecs.ts";
import { IconCirclesRelation } from "@tabler/icons-react";
import page from "../design/Page.module.css";
import { picked } from "../edit/claim/read-entity.ts";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { useViewer } from "../session/viewer.ts";
import { AlikeList, useAlike } from "./LooksLike.tsx";
import { PickTwo } from "./PickTwo.tsx";
import { OpenPairs } from "./OpenPairs.tsx";
import { oneQuery } from "./query.ts";
import { Queue } from "./Queue.tsx";
import { useQueue } from "./queue-query.ts";
import { Why } from "./Why.tsx";
import classes from "./Same.module.css";
import type { Page } from "../state/registry.ts";
import { useParam } from "../state/store.ts";
import { PairPage } from "./PairPage.tsx";

/** Whether two are the same: a pair that was named, or two that are picked here. */
function SamePage() {
  const asked = useParam("same");
  if (asked?.length === 2) return <Named key={asked.join(" ")} ids={[asked[0]!, asked[1]!]} />;
  if (asked?.length === 1) return <PickOther key={asked[0]} id={asked[0]!} />;
  return <Unasked />;
}

/** Editors go through what is proposed; others may compare as well. */
function Unasked() {
  const { viewer, may } = useViewer();
  if (viewer === undefined) return <LoadBar what="what may be the same" />;
  if (may("decideSame")) return <Queue />;
  return (
    <PickTwo first={null}>
      <p className={page.facts}>Editors are shown what may be the same, and decide.</p>
    </PickTwo>
  );
}

/** A pair that was named; it may be one that is proposed. */
function Named({ ids: [one, other] }: { ids: readonly [string, string] }) {
  const { may } = useViewer();
  const { data } = useQueue(one, may("decideSame"));
  const proposed = data?.duplicates.nodes.find(({ a, b }) => a.id === other || b.id === other);
  return (
    <PairPage ids={[one, other]} facts={null} next={null}>
      {proposed && <Why proposed={proposed} />}
    </PairPage>
  );
}

/** The one is known, and the other is to be found. */
function PickOther({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(oneQuery, { id });
  const alike = useAlike(id);
  if (data) {
    return (
      <PickTwo first={data.entity ? picked(data.entity) : null}>
        {alike && alike.length === 0 && (
          <p className={page.facts}>Nothing that is here looks like it.</p>
        )}
        {alike && alike.length > 0 && (
          <>
            <h2 className={classes.looks}>It looks like</h2>
            <AlikeList id={id} alike={alike} />
          </>
        )}
      </PickTwo>
    );
  }
  return error ? (
    <Failed what="The entity" error={error} retry={retry} />
  ) : (
    <LoadBar what="the entity" />
  );
}

declare module "../state/registry.ts" {
  interface Pages {
    same: {
      /** The pair that is looked at. */
      same: string[];
    };
  }
}

export const samePage: Page<"same"> = {
  label: "Same?",
  icon: IconCirclesRelation,
  goTo: {
    label: "Go to what may be the same",
    key: "8",
    keywords: "duplicates merge dedupe twins identity",
  },
  Page: SamePage,
  params: { same: ids(2) },
  needs: "decideSame",
  Count: OpenPairs,
};
