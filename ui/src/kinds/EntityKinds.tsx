import { TYPES } from "@backchannel/schema/entity-kinds.ts";
import { KindGlyph } from "../design/KindGlyph.tsx";
import type { EntityKindShown } from "./find.ts";
import classes from "./Kinds.module.css";

/** Kinds of entity under their types, each with its sign and how many there are. */
export function EntityKinds(props: {
  kinds: readonly EntityKindShown[];
  counts: ReadonlyMap<string, number>;
}) {
  return TYPES.map((type) => {
    const kinds = props.kinds.filter((each) => each.type === type);
    if (kinds.length === 0) return null;
    return (
      <section key={type} aria-labelledby={`type-${type}`}>
        <h3 id={`type-${type}`} className={classes.group}>
          {type}
        </h3>
        <ul className={classes.entities}>
          {kinds.map(({ kind, label, look, icon, unnamed }) => {
            const count = props.counts.get(kind) ?? 0;
            return (
              <li key={kind} data-none={count === 0 || undefined}>
                <KindGlyph look={look} icon={icon} unnamed={unnamed} size={18} />
                <span>
                  {label} <code>{kind}</code>
                </span>
                <b>{count}</b>
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}
