import { ids } from "@backchannel/schema/codecs.ts";
import { IconCirclesRelation } from "@tabler/icons-react";
import { useState } from "react";
import page from "../design/Page.module.css";
import { picked } from "../edit/claim/read-entity.ts";
import type { PickedEntity } from "../edit/claim/values.ts";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { oneQuery } from "./query.ts";
import { EntityField } from "../edit/EntityField.tsx";
import { setParam } from "../state/actions.ts";
import type { Page } from "../state/registry.ts";
import { useParam } from "../state/store.ts";
import { PairPage } from "./PairPage.tsx";
import classes from "./Same.module.css";

/** Whether two are the same: a pair that was named, or two that are picked here. */
function SamePage() {
  const asked = useParam("same");
  if (asked?.length === 2) return <PairPage ids={[asked[0]!, asked[1]!]} onNext={null} />;
  if (asked?.length === 1) return <PickOther key={asked[0]} id={asked[0]!} />;
  return <PickTwo first={null} />;
}

/** The one is known, and the other is to be found. */
function PickOther({ id }: { id: string }) {
  const { data, error, retry } = useAnswer(oneQuery, { id });
  if (data) return <PickTwo first={data.entity ? picked(data.entity) : null} />;
  return error ? (
    <Failed what="The entity" error={error} retry={retry} />
  ) : (
    <LoadBar what="the entity" />
  );
}

function PickTwo({ first }: { first: PickedEntity | null }) {
  const [both, setPicked] = useState<[PickedEntity | null, PickedEntity | null]>([first, null]);
  const [one, other] = both;
  return (
    <div className={page.page}>
      <h1 className={page.title}>Are these two the same?</h1>
      <p className={page.facts}>
        Two names may be one actor. Compare them, see what would change, and decide.
      </p>
      <div className={classes.pick}>
        <EntityField
          label="One"
          value={one}
          error={undefined}
          onChange={(value) => setPicked([value, other])}
        />
        <EntityField
          label="The other"
          value={other}
          error={one && one.id === other?.id ? "Pick another one: this is the same." : undefined}
          onChange={(value) => setPicked([one, value])}
        />
        <button
          type="button"
          className="button"
          data-main
          disabled={!one || !other || one.id === other.id}
          onClick={() => one && other && setParam("same", [one.id, other.id])}
        >
          Compare them
        </button>
      </div>
    </div>
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
};
