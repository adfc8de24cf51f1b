import { hueOf } from "./tokens.ts";

/** The ≠ in a circle: sources contradict each other here, or a conflict is open. */
export function ContestedMark({ size = 14, label }: { size?: number; label?: string }) {
  return (
    <svg
      className="specimen"
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <circle r="7" fill="var(--canvas)" stroke="currentColor" strokeWidth="1.25" />
      <path
        d="M-3-1.6h6M-3 1.6h6M1.7-3.8l-3.4 7.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The * in a circle: somebody else changed it. */
export function ChangedMark() {
  return (
    <svg className="specimen" width={14} height={14} viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r="7" fill="var(--canvas)" stroke="currentColor" strokeWidth="1.25" />
      <path
        d="M0-3.8v7.6M-3.3-1.9l6.6 3.8M3.3-1.9l-6.6 3.8"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** A bead on a thin line: an event that is folded into the line between its participants. */
export function FoldedMark() {
  return (
    <svg className="specimen" width={28} height={14} viewBox="-14 -7 28 14" aria-hidden="true">
      <path d="M-14 0h28" stroke={hueOf(null)} strokeWidth="1.1" />
      <circle r="4.5" fill="var(--k-event)" />
    </svg>
  );
}

/** The logo: a B whose lower bowl is dashed, for the channel behind the channel. */
export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="var(--ink)"
      strokeWidth="2.6"
      role="img"
      aria-label="Backchannel"
    >
      <path d="M9 27V5h7.5a5.25 5.25 0 0 1 0 10.5H9" />
      <path
        d="M11 15.5h7.25a5.75 5.75 0 0 1 0 11.5H9"
        strokeDasharray="3.1 1.9"
        strokeDashoffset="-1.2"
      />
      <g fill="var(--ink)" stroke="none">
        <circle cx="9" cy="5" r="3" />
        <circle cx="9" cy="27" r="3" />
      </g>
    </svg>
  );
}
