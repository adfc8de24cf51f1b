import type { Evidence } from "@backchannel/schema/claim.ts";
import { pen, type Pen, PLAIN_WEIGHT } from "./pen.ts";

interface Props {
  evidence: Evidence;
  /** A CSS colour; by default that of contacts. */
  hue?: string;
  width?: number;
  /** The more separate origins, the heavier a solid line, as on the canvas. */
  origins?: number;
  /** As where nearly all lines have this grade. */
  plain?: boolean;
}

const HEIGHT = 12;
const MID = HEIGHT / 2;

/** A short sample of the line of a grade of evidence. */
export function EvidenceLine(props: Props) {
  const { evidence, hue = "var(--f-contacts)", width = 26 } = props;
  const dashed = pen(evidence, hue, props.origins);
  const line = props.plain ? { ...dashed, weight: PLAIN_WEIGHT, dash: undefined } : dashed;
  const headed = evidence === "SAID_NOT" || evidence === "PLANNED" || evidence === "SPECULATED";
  const end = width - (headed ? 6 : 1.5);
  return (
    <svg
      className="specimen"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path
        d={`M1.5 ${MID}H${end}`}
        fill="none"
        stroke={line.stroke}
        strokeWidth={line.weight}
        strokeDasharray={fitted(line, end - 1.5)}
        strokeLinecap={line.cap}
      />
      {headed && (
        <path
          d={
            evidence === "SAID_NOT"
              ? `M${width - 3} 1.5V10.5`
              : `M${end} 2.8 ${width - 1} 6l-5 3.2z`
          }
          fill="none"
          stroke={line.stroke}
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}

/** Scales dash and gap so that a short line begins and ends with a whole dash. */
function fitted({ dash, cap }: Pen, length: number): string | undefined {
  if (!dash || dash.length > 2 || cap === "round") return dash?.join(" ");
  const [on, off] = dash;
  const dashes = Math.max(2, Math.round((length + off) / (on + off)));
  const scale = length / (dashes * on + (dashes - 1) * off);
  return `${(on * scale).toFixed(2)} ${(off * scale).toFixed(2)}`;
}
