import type { Icon } from "@backchannel/schema/entity-icons.ts";
import type { Look } from "@backchannel/schema/entity-kinds.ts";
import { GLYPHS, iconOf, isHollow } from "./glyphs.ts";

/**
 * Shape, colour and icon of an entity's kind. They are hidden from screen readers, so the name has
 * to stand beside them.
 */
export function KindGlyph(props: {
  look: Look;
  icon?: Icon | undefined;
  unnamed?: boolean;
  size?: number;
}) {
  const { size = 16 } = props;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="glyph">
      <GlyphMarks look={props.look} icon={props.icon} unnamed={props.unnamed ?? false} />
    </svg>
  );
}

/** The same drawing as a group on a grid of 24, for use inside a larger SVG. */
export function GlyphMarks(props: { look: Look; icon?: Icon | undefined; unnamed: boolean }) {
  const { look, unnamed } = props;
  const key = unnamed ? "unnamed" : look;
  const glyph = GLYPHS[key];
  const colour = unnamed ? "var(--k-group)" : `var(--k-${look})`;
  const hollow = isHollow(key);
  return (
    <>
      <g
        fill={hollow ? "var(--canvas)" : colour}
        stroke={colour}
        strokeWidth={hollow ? 1.75 : glyph.rounding}
        strokeDasharray={unnamed ? "3.4 2.6" : undefined}
        strokeLinejoin="round"
        dangerouslySetInnerHTML={{ __html: glyph.shape }}
      />
      <g
        transform={glyph.place}
        fill="none"
        stroke={hollow ? colour : "var(--on-kind)"}
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
        dangerouslySetInnerHTML={{ __html: iconOf(key, props.icon) }}
      />
    </>
  );
}
