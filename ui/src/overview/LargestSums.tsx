import { ContestedMark } from "../design/Mark.tsx";
import { Name } from "../design/Name.tsx";
import { pen } from "../design/pen.ts";
import { hueOf } from "../design/tokens.ts";
import { counted } from "../design/words.ts";
import { select } from "../state/actions.ts";
import type { Sums, SummedLink } from "./query.ts";
import classes from "./LargestSums.module.css";

/** So many rows in all, shared among the currencies. */
const ROWS = 6;

/**
 * What links come to, the largest first and each currency by itself. The line tells the evidence,
 * the number how much: a large sum is no thicker than a small one.
 */
export function LargestSums({ sums }: { sums: readonly Sums[] }) {
  const each = Math.max(1, Math.floor(ROWS / sums.length));
  const several = sums.length > 1;
  return (
    <section className={classes.sums} aria-label="Largest sums">
      <h2>
        Largest sums
        <span>
          {several
            ? "each currency by itself"
            : `in ${sums[0]!.currency}, ${counted(sums[0]!.links, "link")}`}
        </span>
      </h2>
      {sums.map(({ currency, links, largest }) => (
        <div key={currency}>
          {several && (
            <h3>
              {currency} <span>{counted(links, "link")}</span>
            </h3>
          )}
          <ol>
            {largest.slice(0, each).map((one) => (
              <li key={one.link.id}>
                <Line {...one} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Line({ link, sum }: SummedLink) {
  const hue = hueOf(link.lens);
  const { stroke, weight, dash, cap } = pen(link.evidence, hue, link.origins);
  const line = (
    <svg className={classes.line} height="12" aria-hidden="true">
      <line
        x1="1"
        x2="100%"
        y1="6"
        y2="6"
        stroke={stroke}
        strokeWidth={weight}
        strokeDasharray={dash?.join(" ")}
        strokeLinecap={cap}
      />
    </svg>
  );
  return (
    <button
      type="button"
      title={link.sentence}
      onClick={() => select({ type: "link", id: link.id })}
    >
      <span className={classes.ends}>
        <b>
          <Name>{link.source.name}</Name>
        </b>{" "}
        <b>
          <Name>{link.target.name}</Name>
        </b>
      </span>
      <span className={classes.stroke}>
        {line}
        <span className={classes.amount}>
          <i>{link.label}</i> {sum.short || "documents differ"}
          {sum.short && sum.occasions > 1 && ` in ${sum.occasions}`}
          {sum.rivals.length > 0 && (
            <>
              {" "}
              <ContestedMark label={`documents differ: ${sum.rivals.join("; ")}`} />
            </>
          )}
        </span>
        {line}
        <svg className={classes.head} width="10" height="12" aria-hidden="true">
          <path d="M0 1.6 9.5 6 0 10.4z" fill={stroke} />
        </svg>
      </span>
    </button>
  );
}
