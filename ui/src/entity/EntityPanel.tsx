import { IconUserQuestion } from "@tabler/icons-react";
import { useEffect } from "react";
import { HistoryButton } from "../changes/HistoryButton.tsx";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { Spelled } from "../design/EntityName.tsx";
import { nativeNames } from "../design/native-names.ts";
import { openBrief } from "../brief/open.ts";
import { capitalized } from "../design/words.ts";
import { addClaim, openDialog } from "../state/dialogs.ts";
import { EditButton } from "../edit/EditButton.tsx";
import { OutletRating } from "../edit/judge/OutletRating.tsx";
import { useSourceFilter } from "../state/source-filter.ts";
import { SignInToEdit } from "../session/SignInToEdit.tsx";
import { requestExpand } from "../state/expand-menu.ts";
import { openAround } from "../graph/open-around.ts";
import { useGraph } from "../state/store.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { PanelFrame } from "../design/PanelFrame.tsx";
import { openAlone, openSame, rememberNames } from "../state/actions.ts";
import { UseInPath } from "../paths/UseInPath.tsx";
import { EntityDocuments } from "./EntityDocuments.tsx";
import { EntityLinks } from "./EntityLinks.tsx";
import { Facts } from "./Facts.tsx";
import { SaidOf } from "./SaidOf.tsx";
import { Known } from "./Known.tsx";
import { LooksLike } from "./LooksLike.tsx";
import { MergedFrom } from "./MergedFrom.tsx";
import { Names } from "./Names.tsx";
import { entityCard, type EntityShown } from "./query.ts";
import classes from "./EntityPanel.module.css";
import { Name } from "../design/Name.tsx";

/** What is known of one entity: its names, its facts, its links, and the documents about it. */
export function EntityPanel({ id }: { id: string }) {
  const filter = useSourceFilter();
  const { data, error, retry } = useAnswer(entityCard, { id, filter });
  useEffect(() => {
    if (data?.entity) rememberNames([data.entity]);
  }, [data]);
  // After a failure the last answer is of another filter, and must not pass for this one.
  if (data?.entity && !error) return <EntityCard entity={data.entity} />;
  return (
    <PanelFrame over="Entity" title="">
      {error ? (
        <Failed what="This entity" error={error} retry={retry} />
      ) : data ? (
        <Notice icon={IconUserQuestion} title="No such entity">
          The address names one that is not here. Search for it by any of its names.
        </Notice>
      ) : (
        <LoadBar what="the entity" />
      )}
    </PanelFrame>
  );
}

function EntityCard({ entity }: { entity: EntityShown }) {
  return (
    <PanelFrame
      over={
        <span className={classes.kind}>
          <KindGlyph look={entity.look} icon={entity.icon} unnamed={entity.unnamed} />
          {capitalized(entity.kindLabel)}
        </span>
      }
      title={
        <span className={classes.title}>
          <Name>{entity.name}</Name>
          <span className={classes.native}>
            {nativeNames(entity.aliases).map((spelling) => (
              <Spelled key={spelling.value} spelling={spelling} className={classes.original} />
            ))}
          </span>
        </span>
      }
      foot={<Actions entity={entity} />}
    >
      {entity.description &&
        !(entity.__typename === "Event" && entity.description === entity.dateText) && (
          <p className={classes.description}>{entity.description}</p>
        )}
      {entity.unnamed && (
        <p className={classes.description}>The documents do not identify who this is.</p>
      )}
      {entity.__typename === "Event" && (
        <dl className={classes.plain}>
          <dt>When</dt>
          <dd>
            {entity.dateText}
            {entity.bounds && <small>{capitalized(entity.bounds.text)}</small>}
            {entity.dateNote && <small>{entity.dateNote}</small>}
          </dd>
          <dt>Where</dt>
          <dd>{entity.place?.name ?? "not given"}</dd>
        </dl>
      )}
      {(entity.kind === "MEDIA_OUTLET" || entity.reliability) && (
        <div className={classes.description}>
          <OutletRating outlet={entity} reliability={entity.reliability} />
        </div>
      )}
      <Names entity={entity} />
      <MergedFrom entity={entity} />
      <LooksLike id={entity.id} />
      <Known entity={entity} />
      <Facts facts={entity.facts} />
      <EntityLinks links={entity.links} nothing={nothingTold(entity)} />
      {entity.__typename === "Event" && entity.nobodyInvolved && (
        <p className={classes.description}>{entity.nobodyInvolved}</p>
      )}
      {"saidBeside" in entity && <SaidOf title="Said beside it" said={entity.saidBeside} />}
      {"saidOfPlace" in entity && <SaidOf title="Said of this place" said={entity.saidOfPlace} />}
      <EntityDocuments documents={entity.documents} />
    </PanelFrame>
  );
}

/** Why no link is listed. */
function nothingTold(entity: EntityShown): string {
  if (entity.__typename === "Event") return "";
  if ("saidOfPlace" in entity) {
    return entity.saidOfPlace.totalCount > 0
      ? "No link ends here. "
      : "No claim that counts speaks of this place. ";
  }
  return "No source that counts links this to anything. ";
}

function Actions({ entity }: { entity: EntityShown }) {
  const drawn = useGraph((state) => state.drawn.includes(entity.id));
  const page = useGraph((state) => state.page);
  return (
    <>
      {drawn && page === "explore" ? (
        <button
          type="button"
          className="button"
          data-main
          data-small
          onClick={() => requestExpand(entity.id)}
        >
          Expand
        </button>
      ) : (
        <button
          type="button"
          className="button"
          data-main
          data-small
          onClick={() => void openAround(entity.id)}
        >
          {drawn ? "Show on the graph" : "Draw"}
        </button>
      )}
      <button
        type="button"
        className="button"
        data-small
        onClick={() => openAlone(entity.id)}
        title="Clears the graph and draws only this"
      >
        Open alone
      </button>
      <EditButton
        needs="addClaim"
        onClick={() => addClaim(entity.id)}
        title="Say what a document says of this"
      >
        Add a claim
      </EditButton>
      <EditButton
        needs="updateEntity"
        onClick={() => openDialog({ what: "edit-entity", id: entity.id })}
      >
        Edit
      </EditButton>
      <EditButton needs="addName" onClick={() => openDialog({ what: "names", id: entity.id })}>
        Names
      </EditButton>
      <EditButton
        needs="moveClaims"
        title="Some claims belong to another entity"
        onClick={() => openDialog({ what: "move-claims", from: entity.id, claim: null })}
      >
        Move claims …
      </EditButton>
      <EditButton
        needs="decideSame"
        title="Another entity may be the same: compare and merge them"
        onClick={() => openSame([entity.id])}
      >
        Same as …
      </EditButton>
      <UseInPath id={entity.id} />
      <button
        type="button"
        className="button"
        data-small
        onClick={() => openBrief([entity.id])}
        title="One page of answers about this, with citations"
      >
        Brief
      </button>
      <HistoryButton about={entity} />
      <SignInToEdit />
    </>
  );
}

declare module "../state/registry.ts" {
  interface Panels {
    entity: true;
  }
}
