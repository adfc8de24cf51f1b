import { LENSES, type Lens } from "@backchannel/schema/link-kinds/row.ts";
import { LOOKS, type Look } from "@backchannel/schema/entity-kinds.ts";
import { KindGlyph } from "../../design/KindGlyph.tsx";
import { LinkSign } from "../../design/kinds/LinkSign.tsx";
import classes from "./kind.module.css";
import { entityLike, type KindValues, linkLike } from "./values.ts";

/** The kind as it will be read and drawn. */
export function Example({ values }: { values: KindValues }) {
  const { like, label, would, didNot, inverse } = values;
  const link = linkLike(like);
  if (link) {
    const words = (written: string) => written.trim() || "…";
    return (
      <div className={classes.example} role="group" aria-label="How it reads">
        <LinkSign
          lens={values.lens in LENSES ? (values.lens as Lens) : link.lens}
          symmetric={link.symmetric}
        />
        <ul>
          <li>
            A <b>{words(label)}</b> B.
          </li>
          <li>
            A <b>{words(would)}</b> B.
          </li>
          <li>
            A <b>{words(didNot)}</b> B.
          </li>
          <li>
            B <b>{words(link.symmetric ? label : inverse)}</b> A.
          </li>
        </ul>
      </div>
    );
  }
  const row = entityLike(like);
  if (!row) return null;
  const look = values.look in LOOKS ? (values.look as Look) : row.look;
  return (
    <div className={classes.example} role="group" aria-label="How it reads">
      <KindGlyph look={look} icon={row.icon} unnamed={row.unnamed} size={24} />
      <ul>
        <li>
          A, <b>{label.trim() || "…"}</b>
        </li>
      </ul>
    </div>
  );
}
