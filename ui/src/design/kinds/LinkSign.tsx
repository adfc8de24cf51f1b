import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import { hueOf } from "../tokens.ts";

/** How links of a kind are drawn: in the pen of their lens, and with a head where they have a way. */
export function LinkSign({ lens, symmetric }: { lens: Lens | null; symmetric: boolean }) {
  return (
    <svg className="specimen" width={28} height={12} viewBox="0 0 28 12" aria-hidden="true">
      <path
        d={symmetric ? "M1.5 6H26.5" : "M1.5 6H25M20.5 2.2 26 6l-5.5 3.8"}
        fill="none"
        stroke={hueOf(lens)}
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
