import { GlyphMarks } from "../design/KindGlyph.tsx";
import { pen } from "../design/pen.ts";
import { hueOf } from "../design/tokens.ts";
import { select } from "../state/actions.ts";
import { LINE, placeContacts, WIDTH, type Drawn, type Placed } from "./graph-layout.ts";
import type { ContactsAnswer } from "./query.ts";
import classes from "./ContactGraph.module.css";
import { Name } from "../design/Name.tsx";
import { isolated } from "../design/words.ts";

const GRADES = ["MULTI_ORIGIN", "ECHOED", "SINGLE", "OPINION"] as const;

/** The contacts as a small graph: the two sides left and right, the go-betweens in the middle. */
export function ContactGraph({ contacts }: { contacts: ContactsAnswer }) {
  const placed = placeContacts(contacts);
  if (!placed) return null;
  const [a, b] = placed.hubs;
  const evidence = GRADES.find((grade) => contacts.nodes.some((row) => row.evidence === grade));
  return (
    <figure className={classes.figure} aria-label="Graph of the contacts">
      <div className={classes.heads}>
        <span>
          For <Name>{a.entity.name}</Name>
        </span>
        <span>Go-betweens</span>
        <span>
          For <Name>{b.entity.name}</Name>
        </span>
      </div>
      <svg
        viewBox={`0 ${placed.top} ${WIDTH} ${placed.height}`}
        role="group"
        aria-label="Who took part"
      >
        {evidence && (
          <Line
            line={{ id: "", from: a, to: b, evidence, origins: 5, lens: "CONTACTS" }}
            headed={false}
          />
        )}
        {placed.lines.map((line) => (
          <Line key={line.id} line={line} headed />
        ))}
        {evidence && (
          <Count
            x={WIDTH / 2}
            y={a.y}
            count={contacts.totalCount}
            contested={contacts.nodes.some((row) => row.contested)}
          />
        )}
        {placed.nodes.map((node) => (
          <Node key={node.entity.id} node={node} />
        ))}
      </svg>
      {placed.more > 0 && (
        <figcaption className={classes.more}>{placed.more} more in the table.</figcaption>
      )}
    </figure>
  );
}

function Line({ line, headed }: { line: Drawn; headed: boolean }) {
  const { from, to } = line;
  const hue = hueOf(line.lens);
  const { stroke, weight, dash, cap } = pen(line.evidence, hue, line.origins);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const start = from.radius + 4;
  const end = length - to.radius - 4;
  const tip = { x: from.x + ux * end, y: from.y + uy * end };
  const neck = headed ? end - 7 : end;
  const wing = (side: number) =>
    `${tip.x - ux * 8 - uy * 4 * side},${tip.y - uy * 8 + ux * 4 * side}`;
  return (
    <g aria-hidden="true">
      <path
        d={`M${from.x + ux * start} ${from.y + uy * start}L${from.x + ux * neck} ${from.y + uy * neck}`}
        stroke={stroke}
        strokeWidth={weight}
        strokeDasharray={dash?.join(" ")}
        strokeLinecap={cap}
      />
      {headed && <polygon points={`${tip.x},${tip.y} ${wing(1)} ${wing(-1)}`} fill={stroke} />}
    </g>
  );
}

function Count(props: { x: number; y: number; count: number; contested: boolean }) {
  const { x, y, count, contested } = props;
  const shift = contested ? -11 : 0;
  return (
    <g transform={`translate(${x} ${y})`} className={classes.count} aria-hidden="true">
      <rect x={shift - 10} y="-8.5" width="20" height="17" rx="8.5" />
      <text x={shift} y="4">
        {count}
      </text>
      {contested && (
        <g transform="translate(11 0)">
          <circle r="8" />
          <path d="M-3.2-1.8h6.4M-3.2 1.8h6.4M1.9-4.2l-3.8 8.4" />
        </g>
      )}
    </g>
  );
}

function Node({ node }: { node: Placed }) {
  const { entity, x, y, radius, label } = node;
  const open = () => select({ type: "entity", id: entity.id });
  const scale = (radius * 2) / 21;
  return (
    <g
      className={classes.node}
      role="button"
      tabIndex={0}
      aria-label={`${entity.name}, ${entity.kindLabel}`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
    >
      <circle cx={x} cy={y} r={radius + 5} className={classes.ring} />
      <g transform={`translate(${x - 12 * scale} ${y - 12 * scale}) scale(${scale})`}>
        <GlyphMarks look={entity.look} icon={entity.icon} unnamed={entity.unnamed} />
      </g>
      <text className={entity.unnamed ? classes.unnamed : classes.label} textAnchor={label.anchor}>
        {label.lines.map((text, index) => (
          <tspan key={index} x={label.x} y={label.y + index * LINE}>
            {`${isolated(text)} `}
          </tspan>
        ))}
      </text>
    </g>
  );
}
