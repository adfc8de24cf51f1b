/** A range of UTF-16 code units; `end` is not included. */
export interface Match {
  start: number;
  end: number;
}

/** A text with the searched words marked. It is rendered as text, so markup in it does nothing. */
export function Marked(props: {
  text: string;
  matches: readonly Match[];
  cutBefore?: boolean;
  cutAfter?: boolean;
}) {
  const { text, matches } = props;
  return (
    <bdi>
      {props.cutBefore && "… "}
      {partsOf(text, matches).map(({ start, marked, part }) =>
        marked ? (
          <mark key={start} className="hit">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
      {props.cutAfter && " …"}
    </bdi>
  );
}

/** The text, split where a match begins or ends. */
export function partsOf(text: string, matches: readonly Match[]) {
  const parts: { start: number; marked: boolean; part: string }[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (start < end) parts.push({ start, marked, part: text.slice(start, end) });
  };
  let at = 0;
  for (const { start, end } of matches) {
    add(at, start, false);
    add(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  return parts;
}
