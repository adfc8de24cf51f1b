import { AGREEMENTS, type Agreement } from "./rows.ts";

/** Full disc: the same; half: close; ring: nothing to compare; ≠: they differ. */
export function AgreementSign({ agreement }: { agreement: Agreement }) {
  return (
    <svg
      className="specimen"
      width={16}
      height={16}
      viewBox="-8 -8 16 16"
      role="img"
      aria-label={AGREEMENTS[agreement]}
    >
      <title>{AGREEMENTS[agreement]}</title>
      <circle
        r="6"
        fill={agreement === "SAME" ? "currentColor" : "var(--canvas)"}
        stroke={agreement === "NOTHING" ? "var(--field)" : "currentColor"}
        strokeWidth="1.25"
      />
      {agreement === "CLOSE" && <path d="M0-6a6 6 0 0 0 0 12z" fill="currentColor" />}
      {agreement === "DIFFER" && (
        <path
          d="M-3-1.5h6M-3 1.5h6M1.6-3.4l-3.2 6.8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.2"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
