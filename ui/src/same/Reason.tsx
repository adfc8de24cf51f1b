import { Name } from "../design/Name.tsx";

/** A reason in words; each quoted name keeps its own direction, so that two are not told in turn. */
export function Reason({ text }: { text: string }) {
  return text.split(/(?<=“)([^”]*)(?=”)/).map((part, place) =>
    // What the pattern catches, the names, stands at every second place.
    place % 2 === 1 ? <Name key={`${place} ${part}`}>{part}</Name> : part,
  );
}
