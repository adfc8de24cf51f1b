import { counted, isolated } from "../../design/words.ts";
import { useGraph } from "../../state/store.ts";
import { switchSource } from "../../filter/switch-source.ts";
import type { Stock } from "../query.ts";
import { Card } from "../../design/card/Card.tsx";
import { Name } from "../../design/Name.tsx";

const ROW = 24;
const WIDTH = 86;

/** The publisher whose reporting most documents repeat, and a way to leave it out. */
export function OneOrigin({ publishers }: { publishers: Stock["stats"]["publishers"] }) {
  const excluded = useGraph((state) => state.filter.excludePublishers);
  const [most] = publishers
    .filter(({ publisher, carrierCount }) => carrierCount > 0 && !excluded.includes(publisher.id))
    .sort((a, b) => b.carrierCount - a.carrierCount || b.originClaims - a.originClaims);
  if (!most) {
    return (
      <Card title="Rests on one origin" text="No document that counts repeats another’s reporting.">
        {null}
      </Card>
    );
  }
  const { publisher, originClaims, carrierCount, carriers } = most;
  const height = carriers.length * ROW;
  const middle = height / 2;
  const y = (index: number) => (index + 0.5) * ROW;
  return (
    <Card
      title="Rests on one origin"
      text={`${counted(carrierCount, "document")} ${carrierCount === 1 ? "repeats" : "repeat"} ${isolated(publisher.name)}. Leave it out to see what stands without it.`}
      action={{
        label: `Leave out ${isolated(publisher.name)}`,
        run: () => switchSource("excludePublishers", publisher),
      }}
    >
      <div
        style={{
          display: "grid",
          gridTemplateColumns: `minmax(0, auto) ${WIDTH}px minmax(72px, 1fr)`,
          gap: 8,
          marginTop: 10,
          fontSize: 13.5,
          alignItems: "center",
        }}
      >
        <ul>
          {carriers.map(({ id, citation, outletName }) => (
            <li
              key={id}
              style={{
                lineHeight: `${ROW}px`,
                whiteSpace: "nowrap",
                overflow: "hidden",
                textOverflow: "ellipsis",
              }}
            >
              {carriers.some((other) => other.id !== id && other.outletName === outletName)
                ? citation
                : outletName}
            </li>
          ))}
        </ul>
        <svg width={WIDTH} height={height} aria-hidden="true">
          {carriers.map(({ id }, index) => (
            <g key={id}>
              <path
                d={`M9 ${y(index)}C${WIDTH * 0.58} ${y(index)} ${WIDTH * 0.5} ${middle} ${WIDTH - 18} ${middle}`}
                fill="none"
                stroke="var(--ink)"
                strokeWidth="1.4"
              />
              <circle cx="4.5" cy={y(index)} r="3" fill="var(--ink)" />
            </g>
          ))}
          <circle cx={WIDTH - 9} cy={middle} r="8" fill="var(--ink)" />
          <text
            x={WIDTH - 9}
            y={middle + 4}
            textAnchor="middle"
            style={{ fill: "var(--on-ink)", font: "600 12px var(--sans)" }}
          >
            1
          </text>
        </svg>
        <span style={{ lineHeight: "17px" }}>
          <b>
            <Name>{publisher.name}</Name>
          </b>
          <small style={{ display: "block", fontSize: 12.5, color: "var(--ink-3)" }}>
            {counted(originClaims, "claim")}
          </small>
        </span>
      </div>
    </Card>
  );
}
