import { EVERY_ENTITY_KIND, EVERY_LINK_KIND } from "@backchannel/schema/kinds.ts";
import { TextInput } from "@mantine/core";
import { IconPlus, IconSearch, IconTriangleSquareCircle } from "@tabler/icons-react";
import { useState } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { counted } from "../design/words.ts";
import { EditButton } from "../edit/EditButton.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { useViewer } from "../session/viewer.ts";
import { openDialog } from "../state/dialogs.ts";
import type { Page } from "../state/registry.ts";
import { EntityKinds } from "./EntityKinds.tsx";
import {
  entityKindShown,
  holdsAll,
  linkKindShown,
  wordsOfEntityKind,
  wordsOfLinkKind,
} from "./find.ts";
import { LinkKinds } from "./LinkKinds.tsx";
import { OwnKinds } from "./OwnKinds.tsx";
import { countsOf, kindsQuery } from "./query.ts";
import page from "../design/Page.module.css";
import classes from "./Kinds.module.css";

/** What may stand in the graph and what may join it; an admin adds kinds of its own here. */
export function Kinds() {
  const { data, error, retry } = useAnswer(kindsQuery, {});
  const [typed, setTyped] = useState("");
  const { may } = useViewer();
  if (!data) {
    return error ? (
      <div className={page.page}>
        <Failed what="The kinds" error={error} retry={retry} />
      </div>
    ) : (
      <LoadBar what="the kinds" />
    );
  }
  const counts = countsOf([...data.ontology.entityKinds, ...data.ontology.linkKinds]);
  const every = {
    entities: EVERY_ENTITY_KIND.map(entityKindShown),
    links: EVERY_LINK_KIND.map(linkKindShown),
  };
  const entities = every.entities.filter((row) => holdsAll(typed, wordsOfEntityKind(row)));
  const links = every.links.filter((row) => holdsAll(typed, wordsOfLinkKind(row)));
  const found = new Set<string>([...entities, ...links].map(({ kind }) => kind));
  const own = data.ontology.ownKinds.filter(({ kind }) => found.has(kind));
  const shipped = {
    entities: entities.filter((row) => !row.own),
    links: links.filter((row) => !row.own),
  };
  return (
    <div className={page.page}>
      <div className={classes.head}>
        <h1 className={page.title}>Kinds</h1>
        <EditButton
          needs="defineKind"
          onClick={() => openDialog({ what: "define-kind", kind: null })}
        >
          <IconPlus size={15} stroke={1.8} aria-hidden="true" /> Add a kind
        </EditButton>
      </div>
      <p className={page.facts}>
        What may stand in this graph, and what may join it: {counted(every.entities.length, "kind")}{" "}
        of entity and {every.links.length} of link.
      </p>
      <TextInput
        className={classes.search ?? ""}
        aria-label="Search the kinds"
        placeholder="Search by word, meaning or name: pay, vessel, FOUNDED"
        type="search"
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" className={found.size > 0 && typed.trim() === "" ? "unseen" : classes.found}>
        {found.size === 0
          ? "No kind has these words. Fewer letters find more."
          : typed.trim() !== "" && `${counted(found.size, "kind")} found.`}
      </p>
      {(typed.trim() === "" || own.length > 0) && (
        <>
          <h2 className={classes.part}>Of this graph’s own</h2>
          {own.length > 0 ? (
            <OwnKinds own={own} counts={counts} />
          ) : (
            <p className={classes.none}>
              None yet.{" "}
              {may("defineKind")
                ? "A kind that you add takes everything you do not say from one that is here, and can be stated, drawn and filtered at once."
                : "An admin can add kinds that the ones below lack."}
            </p>
          )}
        </>
      )}
      {shipped.entities.length > 0 && (
        <>
          <h2 className={classes.part}>Entities</h2>
          <EntityKinds kinds={shipped.entities} counts={counts} />
        </>
      )}
      {shipped.links.length > 0 && (
        <>
          <h2 className={classes.part}>Links</h2>
          <LinkKinds kinds={shipped.links} counts={counts} />
        </>
      )}
    </div>
  );
}

declare module "../state/registry.ts" {
  interface Pages {
    kinds: object;
  }
}

export const kindsPage: Page<"kinds"> = {
  label: "Kinds",
  icon: IconTriangleSquareCircle,
  goTo: {
    label: "Go to the kinds of entity and link",
    key: "7",
    keywords: "ontology types vocabulary legend schema own",
  },
  Page: Kinds,
  params: {},
  atFoot: true,
};
