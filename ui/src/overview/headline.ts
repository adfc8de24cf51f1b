import type { Lens } from "@backchannel/schema/link-kinds/row.ts";
import type { Connected, OverviewAnswer } from "./query.ts";

/** What a graph with most of its links in a lens is about. */
const ABOUT: Readonly<Record<Lens, string>> = {
  CONTACTS: "Who deals with whom",
  SPEAKS_FOR: "Who speaks for whom",
  FORCE: "Who fights whom",
  POSITIONS: "Who stands for what",
  PRESSURE: "Who presses whom",
  MONEY: "Who owns whom, and who pays",
  LAW: "Who stands before the law",
  CIRCLE: "Who belongs together",
  OTHER: "Who is linked to whom",
  SOURCES: "Who cites whom",
};

type Stats = OverviewAnswer["stats"];

/** The title of the page: what most of the graph is about. */
export function headlineOf({ lenses }: Pick<Stats, "lenses">): string {
  const [most] = lenses;
  return most ? ABOUT[most.lens] : "What is in this graph";
}

/** "Of 472 occasions and ties 13 have 2 separate origins; 401 rest on one document each." */
export function stateOfEvidence({ evidence, gradedGroups }: Stats): string {
  const count = (grade: string) => evidence.find((one) => one.evidence === grade)?.count ?? 0;
  const [separate, single] = [count("MULTI_ORIGIN"), count("SINGLE")];
  if (gradedGroups === 0) return "";
  if (gradedGroups === 1 && single === 1) return "The one occasion or tie rests on one document.";
  const have = separate > 1 ? "have" : "has";
  const rest = single > 1 ? "rest on one document each" : "rests on one document";
  return `Of ${gradedGroups} occasions and ties ${separate || "none"} ${have} 2 separate origins; ${single || "none"} ${rest}.`;
}

/** What a column of a lens is called, where there is room for one word. */
export const IN_A_WORD: Readonly<Record<Lens, string>> = {
  CONTACTS: "Contacts",
  SPEAKS_FOR: "Offices",
  FORCE: "Force",
  POSITIONS: "Positions",
  PRESSURE: "Pressure",
  MONEY: "Money",
  LAW: "Law",
  CIRCLE: "Family",
  OTHER: "Other ties",
  SOURCES: "Sources",
};

/** How many links somebody has in a lens. */
export const linksIn = ({ lenses }: Pick<Connected, "lenses">, lens: Lens): number =>
  lenses.find((one) => one.lens === lens)?.links ?? 0;

/** The lenses that have a column: the four with most links of those in the rows. */
export function columnsOf(rows: readonly Pick<Connected, "lenses">[]): Lens[] {
  const lenses = [...new Set(rows.flatMap((row) => row.lenses.map(({ lens }) => lens)))];
  const sum = (lens: Lens) => rows.reduce((all, row) => all + linksIn(row, lens), 0);
  return lenses.toSorted((a, b) => sum(b) - sum(a)).slice(0, 4);
}
