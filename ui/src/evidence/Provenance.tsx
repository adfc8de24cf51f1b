import { counted } from "../design/words.ts";
import { counts, originName, type OriginGroup } from "./numbering.ts";
import classes from "./Provenance.module.css";
import { Name } from "../design/Name.tsx";

const ROW = 22;
const BLOCK = 48;
/** More numbers than this say less than the name of the document alone. */
const NUMBERS = 3;
const WIDTH = 84;

/**
 * Documents at the left, the reporting they rest on at the right, a curve for each. Many curves
 * into one dot say "republished" faster than any number. Solid: the text names its source;
 * dashed: an editor inferred it. A thick curve joins what rests on other reporting to that.
 */
export function Provenance({ groups }: { groups: readonly OriginGroup[] }) {
  const told = groups
    .map((group) => ({ ...group, claims: group.claims.filter(({ claim }) => counts(claim)) }))
    .filter(({ claims }) => claims.length > 0);
  const documents = documentsOf(told);
  if (documents.length === 0) return null;

  const height = Math.max(documents.length * ROW, told.length * BLOCK);
  const documentY = (index: number) => ((index + 0.5) * height) / documents.length;
  const originY = (index: number) => ((index + 0.5) * height) / told.length;

  return (
    <div
      className={classes.strip}
      style={{ height }}
      role="img"
      aria-label={told
        .map(
          ({ origin, claims }) =>
            `${originName(origin)}: ${counted(new Set(claims.map(({ claim }) => claim.document.id)).size, "document")}`,
        )
        .join("; ")}
    >
      {documents.map(({ id, name, numbers }, index) => (
        <span key={id} className={classes.document} style={{ top: documentY(index) - ROW / 2 }}>
          {numbers.length <= NUMBERS && <i>{numbers.join(", ")}</i>} <Name>{name}</Name>
        </span>
      ))}
      <svg width={WIDTH} height={height} className={classes.curves}>
        {documents.map((document, from) => (
          <g key={document.id}>
            {told.map((group, to) => {
              const inferred = document.origins.get(group.number);
              if (inferred === undefined) return null;
              const [y1, y2] = [documentY(from), originY(to)];
              return (
                <path
                  key={group.number}
                  d={`M9 ${y1}C${WIDTH * 0.58} ${y1} ${WIDTH * 0.5} ${y2} ${WIDTH - 18} ${y2}`}
                  fill="none"
                  stroke={inferred ? "var(--ink-3)" : "var(--ink)"}
                  strokeWidth="1.4"
                  strokeDasharray={inferred ? "3.5 3" : undefined}
                />
              );
            })}
            <circle
              cx="4.5"
              cy={documentY(from)}
              r="3"
              fill={document.allInferred ? "var(--panel)" : "var(--ink)"}
              stroke="var(--ink)"
              strokeWidth="1.3"
            />
          </g>
        ))}
        {told.map(({ number, origin }, index) => {
          const under = told.findIndex((other) => other.origin?.id === origin?.restsOn?.id);
          if (!origin?.restsOn || under < 0) return null;
          const [x, y1, y2] = [WIDTH - 17, originY(index), originY(under)];
          return (
            <path
              key={number}
              d={`M${x} ${y1}C${x - 18} ${y1} ${x - 18} ${y2} ${x} ${y2}`}
              fill="none"
              stroke="var(--ink)"
              strokeWidth="2.4"
            />
          );
        })}
        {told.map((group, index) => (
          <g key={group.number}>
            <circle cx={WIDTH - 9} cy={originY(index)} r="8" fill="var(--ink)" />
            <text x={WIDTH - 9} y={originY(index) + 4} className={classes.number}>
              {group.number}
            </text>
          </g>
        ))}
      </svg>
      {told.map(({ number, origin }, index) => (
        <span
          key={number}
          className={classes.origin}
          data-rests={origin?.restsOn ? true : undefined}
          style={{ top: originY(index) - BLOCK / 2 }}
        >
          <b>
            <Name>{originName(origin)}</Name>
          </b>
          {origin && <small>{origin.description}</small>}
        </span>
      ))}
    </div>
  );
}

function documentsOf(groups: readonly OriginGroup[]) {
  const told = groups.flatMap(({ claims, number: origin }) =>
    claims.map(({ claim, number }) => ({ claim, number, origin })),
  );
  const documents = [...Map.groupBy(told, ({ claim }) => claim.document.id).values()];
  const outlets = documents.map(([first]) => first!.claim.document.outletName);
  return documents.map((rows) => {
    const { document } = rows[0]!.claim;
    const origins = new Map<number, boolean>();
    for (const { claim, origin } of rows) {
      const inferred = claim.originBasis !== "STATED";
      origins.set(origin, (origins.get(origin) ?? true) && inferred);
    }
    const alone = outlets.filter((name) => name === document.outletName).length === 1;
    return {
      id: document.id,
      // Two documents of one outlet are told apart by their date.
      name: alone ? document.outletName : document.citation,
      numbers: rows.map(({ number }) => number),
      origins,
      allInferred: [...origins.values()].every(Boolean),
    };
  });
}
