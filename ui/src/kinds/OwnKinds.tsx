import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { LinkKind } from "@backchannel/schema/kinds.ts";
import { isEntityKind } from "@backchannel/schema/records/kind.ts";
import { HistoryButton } from "../changes/HistoryButton.tsx";
import { KindGlyph } from "../design/KindGlyph.tsx";
import { kindInWords } from "../design/kinds/words.ts";
import { counted } from "../design/words.ts";
import { EditButton } from "../edit/EditButton.tsx";
import { RetireKind } from "../edit/kind/RetireKind.tsx";
import { useViewer } from "../session/viewer.ts";
import { openDialog } from "../state/dialogs.ts";
import { entityKindShown, linkKindShown } from "./find.ts";
import { LinkKindLine } from "./LinkKinds.tsx";
import type { OwnKindShown } from "./query.ts";
import classes from "./Kinds.module.css";

/** The kinds that the graph has of its own, entities first, with the ways to change them. */
export function OwnKinds(props: {
  own: readonly OwnKindShown[];
  counts: ReadonlyMap<string, number>;
}) {
  const entities = props.own.filter(({ like }) => isEntityKind(like));
  const links = props.own.filter(({ like }) => !isEntityKind(like));
  return (
    <ul className={classes.links} aria-label="Kinds of this graph's own">
      {entities.map((own) => (
        <OwnEntityKind key={own.kind} own={own} count={props.counts.get(own.kind) ?? 0} />
      ))}
      {links.map((own) => (
        <LinkKindLine
          key={own.kind}
          row={linkKindShown(own.kind as LinkKind)}
          count={props.counts.get(own.kind) ?? 0}
          badge={<Badges own={own} />}
        >
          <Actions own={own} />
        </LinkKindLine>
      ))}
    </ul>
  );
}

function OwnEntityKind({ own, count }: { own: OwnKindShown; count: number }) {
  const { kind, label, look, icon, unnamed, type } = entityKindShown(own.kind as EntityKind);
  return (
    <li data-none={count === 0 || undefined}>
      <KindGlyph look={look} icon={icon} unnamed={unnamed} size={20} />
      <div className={classes.words}>
        <p>
          <b>{label}</b> <code>{kind}</code> <Badges own={own} />
        </p>
        {own.description && <p>{own.description}</p>}
      </div>
      <p className={classes.ends}>{type.toLowerCase()}</p>
      <span className={classes.count}>{counted(count, "entity", "entities")}</span>
      <Actions own={own} />
    </li>
  );
}

const Badges = ({ own: { like, retired } }: { own: OwnKindShown }) => (
  <>
    <span className={classes.badge}>like “{kindInWords(like)}”</span>
    {retired && <span className={classes.badge}>no longer offered</span>}
  </>
);

function Actions({ own }: { own: OwnKindShown }) {
  const { kind, label, id } = own;
  const { may } = useViewer();
  if (!may("changes")) return null;
  return (
    <div className={classes.actions} role="group" aria-label={`Change ${label}`}>
      <EditButton needs="defineKind" onClick={() => openDialog({ what: "define-kind", kind })}>
        Reword<span className="unseen"> {label}</span>
      </EditButton>
      {may("retireKind") && <RetireKind own={own} />}
      <HistoryButton about={{ id, name: label }} />
    </div>
  );
}
