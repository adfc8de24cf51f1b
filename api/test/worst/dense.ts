import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** So many people, each tied to so many of the others, by a claim of each document a tie. */
const PEOPLE = 54;
const LINKS = 26;
const DOCUMENTS = 25;
/** How many events the claims of one tie belong to, and how many there are in all. */
const EVENTS_OF_LINK = 5;
const EVENTS = 400;
const OUTLETS = 5;

type Row = Readonly<Record<string, string | number>>;

/**
 * Writes a made-up folder of reports in which everybody meets nearly everybody again and again:
 * many events with many claims each, on links of which every one belongs to several.
 */
export function writeDense(folder: string): void {
  mkdirSync(join(folder, "claims"), { recursive: true });
  const write = (name: string, rows: readonly Row[]) => {
    const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))];
    writeFileSync(join(folder, name), lines.map((cells) => cells.join(",")).join("\n") + "\n");
  };
  write("entities.csv", [
    ...numbers(PEOPLE).map((n) => ({ id: person(n), name: `Person ${n}`, kind: "PERSON" })),
    ...numbers(OUTLETS).map((n) => ({ id: outlet(n), name: `Outlet ${n}`, kind: "MEDIA_OUTLET" })),
  ]);
  write("events.csv", numbers(EVENTS).map(eventRow));
  write("documents.csv", numbers(DOCUMENTS).map(documentRow));
  write("origins.csv", numbers(OUTLETS).map(originRow));
  for (const n of numbers(DOCUMENTS)) {
    write(
      `claims/report-${n}.csv`,
      ties().map(([a, b], tie) => claimRow(n, tie, a, b)),
    );
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const person = (n: number) => `person-${n % PEOPLE}`;
const outlet = (n: number) => `outlet-${n % OUTLETS}`;
const day = (n: number) =>
  `2025-${String((n % 12) + 1).padStart(2, "0")}-${String((n % 28) + 1).padStart(2, "0")}`;

/** Each with the next ones on a ring, so that all have as many. */
const ties = () =>
  numbers(PEOPLE).flatMap((a) =>
    numbers(LINKS / 2).map((n) => [person(a), person(a + n + 1)] as const),
  );

const eventRow = (n: number) => ({
  id: `event-${n}`,
  name: `Meeting ${n}`,
  kind: "MEETING",
  date: day(n),
});

const documentRow = (n: number) => ({
  id: `report-${n}`,
  title: `Report ${n}`,
  outlet: outlet(n),
  outlet_name: `Outlet ${n % OUTLETS}`,
  published: day(n * 5),
  language: "en",
  main_origin: `reporting-${n % OUTLETS}`,
});

const originRow = (n: number) => ({
  id: `reporting-${n}`,
  publisher: outlet(n),
  description: `Reporting of Outlet ${n}.`,
  basis: "STATED",
});

const claimRow = (document: number, tie: number, subject: string, object: string) => {
  const event = (tie * EVENTS_OF_LINK + (document % EVENTS_OF_LINK)) % EVENTS;
  return {
    id: `claim-${document}-${tie}`,
    subject,
    kind: "MET",
    object,
    event: `event-${event}`,
    modality: document % 7 === 6 ? "ALLEGED" : "ASSERTED",
    sourcing: "OWN_VOICE",
    statement: `The two met at Meeting ${event}.`,
  };
};
