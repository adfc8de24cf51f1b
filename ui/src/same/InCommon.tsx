import { GlyphMarks } from "../design/KindGlyph.tsx";
import { Name } from "../design/Name.tsx";
import { pen } from "../design/pen.ts";
import { hueOf } from "../design/tokens.ts";
import { counted, isolated } from "../design/words.ts";
import { LoadBar } from "../design/LoadBar.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { select } from "../state/actions.ts";
import { type Common, commonQuery, type Compared } from "./query.ts";
import classes from "./Same.module.css";

const MOST = 6;
const ROW = 62;
const WIDTH = 640;
const LEFT = 110;
const MIDDLE = WIDTH / 2;
const RIGHT = WIDTH - LEFT;

/** Whom both are linked to: the strongest sign that two are one, and the picture of it. */
export function InCommon({ one, other }: { one: Compared; other: Compared }) {
  const { data, error } = useAnswer(commonQuery, { ids: [one.id, other.id], most: MOST });
  if (!data) return error ? null : <LoadBar what="the links in common" />;
  const { nodes, totalCount } = data.commonNeighbors;
  return (
    <section className={classes.common} aria-label="Links in common">
      <h2>
        Links in common{" "}
        <span>
          {totalCount === 0
            ? "none: nobody is linked to both"
            : `${counted(totalCount, "neighbour")} of both${totalCount > MOST ? `, the first ${MOST} drawn` : ""}`}
        </span>
      </h2>
      {nodes.length > 0 && <Picture sides={[one, other]} nodes={nodes} />}
      {nodes.length > 0 && (
        <ul className={classes.told}>
          {nodes.map(({ entity, links }) => (
            <li key={entity.id}>
              <button type="button" onClick={() => select({ type: "entity", id: entity.id })}>
                <Name>{entity.name}</Name>
              </button>
              {links.slice(0, 4).map((link) => (
                <button
                  key={link.id}
                  type="button"
                  className={classes.sentence}
                  onClick={() => select({ type: "link", id: link.id })}
                >
                  {link.sentence}
                </button>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The lists below say the same in words. */
function Picture(props: { sides: [Compared, Compared]; nodes: Common["nodes"] }) {
  const { sides, nodes } = props;
  const height = nodes.length * ROW;
  const middle = height / 2;
  return (
    <svg
      className={classes.picture}
      viewBox={`0 0 ${WIDTH} ${Math.max(height, 90)}`}
      aria-hidden="true"
    >
      {nodes.map(({ entity, links }, row) => {
        const y = row * ROW + ROW / 2 - 8;
        return sides.map((side, n) => {
          const between = links.find(({ source, target }) => source.id === side.id || target.id === side.id); // prettier-ignore
          if (!between) return null;
          const { stroke, weight, dash, cap } = pen(between.evidence, hueOf(between.lens), between.origins); // prettier-ignore
          const x = n === 0 ? LEFT : RIGHT;
          const way = `M${x} ${middle}L${MIDDLE} ${y}`;
          return (
            <g key={`${entity.id} ${side.id}`} fill="none">
              <path d={way} stroke="var(--mark)" strokeWidth={9} />
              <path
                d={way}
                stroke={stroke}
                strokeWidth={weight}
                strokeDasharray={dash?.join(" ")}
                strokeLinecap={cap}
              />
            </g>
          );
        });
      })}
      {nodes.map(({ entity }, row) => (
        <Marked key={entity.id} entity={entity} x={MIDDLE} y={row * ROW + ROW / 2 - 8} size={22} />
      ))}
      {sides.map((side, n) => (
        <Marked
          key={side.id}
          entity={side}
          x={n === 0 ? LEFT : RIGHT}
          y={middle}
          size={34}
          strong
        />
      ))}
    </svg>
  );
}

function Marked(props: {
  entity: Pick<Compared, "name" | "look" | "icon" | "unnamed">;
  x: number;
  y: number;
  size: number;
  strong?: boolean;
}) {
  const { entity, x, y, size } = props;
  const place = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`;
  return (
    <>
      <g transform={place}>
        <GlyphMarks look={entity.look} icon={entity.icon} unnamed={entity.unnamed} />
      </g>
      <text
        x={x}
        y={y + size / 2 + 14}
        textAnchor="middle"
        className={classes.label}
        data-strong={props.strong}
      >
        {isolated(shortened(entity.name))}
      </text>
    </>
  );
}

const LONGEST = 26;
const shortened = (name: string) =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
