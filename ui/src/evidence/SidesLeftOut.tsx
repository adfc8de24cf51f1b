/** Says that a disagreement has sides which nothing takes that counts at the moment. */
export function SidesLeftOut({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p style={{ fontSize: 13, color: "var(--ink-2)", paddingTop: 6 }}>
      {count === 1 ? "One more side rests" : `${count} more sides rest`} only on what is left out or
      was published later, so the editor’s view is not shown either.
    </p>
  );
}
