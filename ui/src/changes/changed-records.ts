import type { Difference } from "./query.ts";

interface RecordDifferences {
  record: string;
  text: string;
  fields: Difference[];
}

/** The differences of each record together, in the order in which the records first come. */
export function byRecord(differences: readonly Difference[]): RecordDifferences[] {
  const records = new Map<string, RecordDifferences>();
  for (const difference of differences) {
    const { record, recordText: text } = difference;
    const known = records.get(record);
    if (known) known.fields.push(difference);
    else records.set(record, { record, text, fields: [difference] });
  }
  return [...records.values()];
}

const LONGEST = 140;

/** The beginning of a long text, up to the end of a word. */
export function shortened(text: string): string {
  const signs = [...text];
  if (signs.length <= LONGEST) return text;
  const start = signs.slice(0, LONGEST);
  const space = start.lastIndexOf(" ");
  return `${start.slice(0, space > LONGEST / 2 ? space : LONGEST).join("")} …`;
}

interface Revertible {
  revertedBy?: Revertible | null;
}

/** Whether a change no longer holds: it was taken back, and the taking back was not. */
export function isTakenBack({ revertedBy }: Revertible): boolean {
  return Boolean(revertedBy) && !isTakenBack(revertedBy!);
}
