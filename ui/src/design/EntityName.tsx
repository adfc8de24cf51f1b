import type { Icon } from "@backchannel/schema/entity-icons.ts";
import type { Look } from "@backchannel/schema/entity-kinds.ts";
import { nativeNames, type Spelling } from "./native-names.ts";
import { KindGlyph } from "./KindGlyph.tsx";
import classes from "./EntityName.module.css";
import { Name } from "./Name.tsx";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** A name in its own script and writing direction, isolated from the text around it. */
export function Spelled({ spelling, className }: { spelling: Spelling; className?: string }) {
  const rtl = RIGHT_TO_LEFT.test(spelling.value);
  const lang = spelling.language ?? (rtl ? "und" : undefined);
  return (
    <bdi
      className={`${rtl ? classes.rtl : ""} ${className ?? ""}`}
      lang={lang}
      dir={rtl ? "rtl" : "auto"}
    >
      {spelling.value}
    </bdi>
  );
}

/**
 * An entity in one line: glyph and Latin name at the left, the name in its own script at the right.
 */
export function EntityLine(props: {
  entity: {
    name: string;
    look: Look;
    icon?: Icon | undefined;
    unnamed: boolean;
    aliases?: readonly Spelling[];
  };
  note?: string | null;
  size?: number;
}) {
  const { entity, note } = props;
  // Whose name is in its own script already has no other.
  const others = entity.aliases?.filter(({ value }) => value !== entity.name);
  const [original] = nativeNames(others ?? []);
  return (
    <span className={classes.line}>
      <KindGlyph
        look={entity.look}
        icon={entity.icon}
        unnamed={entity.unnamed}
        size={props.size ?? 16}
      />
      <span className={classes.latin}>
        <b className={entity.unnamed ? classes.unnamed : undefined}>
          <Name>{entity.name}</Name>
        </b>
        {note && (
          <>
            {" "}
            <span className={classes.note}>{note}</span>
          </>
        )}
      </span>
      {original && <Spelled spelling={original} className={classes.original} />}
    </span>
  );
}
