import type { Evidence } from "@backchannel/schema/claim.ts";
import { listed } from "../design/words.ts";
import type { Outlet } from "./finder.ts";

/** A hop, and for each of its links the evidence that is left without an outlet. */
interface Hop {
  number: number;
  links: readonly {
    withoutPublisher: readonly { evidence: Evidence; publisher: Outlet }[];
  }[];
}

/** The outlets behind a path. Those behind most of its links come first. */
export function outletsBehind(hops: readonly Hop[]): Outlet[] {
  const outlets = hops.flatMap(({ links }) =>
    links.flatMap(({ withoutPublisher }) => withoutPublisher.map(({ publisher }) => publisher)),
  );
  return [...Map.groupBy(outlets, ({ id }) => id).values()]
    .sort((a, b) => b.length - a.length)
    .map(([outlet]) => ({ id: outlet!.id, name: outlet!.name }));
}

/**
 * Numbers of the hops that break without the outlet: none of their links keeps one of these grades.
 */
export function hopsBrokenWithout(
  hops: readonly Hop[],
  outlet: string,
  grades: readonly Evidence[],
): number[] {
  const falls = (link: Hop["links"][number]) => {
    const left = link.withoutPublisher.find(({ publisher }) => publisher.id === outlet);
    return left !== undefined && !grades.includes(left.evidence);
  };
  return hops.filter(({ links }) => links.every(falls)).map(({ number }) => number);
}

/** "Hop 2 does not hold without Reuters." */
export function whyBroken(hops: readonly number[], outlet: string): string {
  if (hops.length === 0) return `Not among the paths found without ${outlet}.`;
  const numbers = listed(hops.map(String));
  return hops.length === 1
    ? `Hop ${numbers} does not hold without ${outlet}.`
    : `Hops ${numbers} do not hold without ${outlet}.`;
}

/** "2 of 3 paths hold without Reuters. Broken: through Israel and Syria." */
export function whatHolds(
  rows: readonly { path: { title: string }; broken: string | null }[],
  outlet: string,
): string {
  const broken = rows.filter((row) => row.broken).map(({ path }) => path.title);
  const all = rows.length;
  if (broken.length === 0) {
    return all === 1
      ? `The path holds without ${outlet}.`
      : `All ${all} paths hold without ${outlet}.`;
  }
  if (broken.length === all) {
    return all === 1
      ? `The path breaks without ${outlet}.`
      : `None of the ${all} paths holds without ${outlet}.`;
  }
  const hold = all - broken.length;
  return `${hold} of ${all} paths ${hold === 1 ? "holds" : "hold"} without ${outlet}. Broken: ${broken.join("; ")}.`;
}
