import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Line {
  text: string;
  evidence: string | null;
  evidenceText: string;
  contested: boolean;
  notes: number[];
  sides: { statement: string; notes: number[] }[];
  conflict: { id: string } | null;
}
interface Brief {
  title: string;
  asOf: string | null;
  asOfText: string;
  about: { id: string }[];
  sections: { kind: string; empty: string | null; truncated: boolean; lines: Line[] }[];
  notes: { number: number; text: string; locator: string; claim: { id: string } }[];
  markdown: string;
}
const BRIEF = `title asOf asOfText about { id }
  sections { kind empty truncated lines {
    text evidence evidenceText contested notes sides { statement notes } conflict { id }
  } }
  notes { number text locator claim { id } }
  markdown`;

const QUERY = `query ($between: [ID!], $entity: ID, $knownBy: Date, $filter: LinkFilter) {
  brief(between: $between, entity: $entity, knownBy: $knownBy, filter: $filter) { ${BRIEF} }
}`;
async function brief(variables: Record<string, unknown> = {}): Promise<Brief> {
  const { data, errors } = await ask<{ brief: Brief }>(QUERY, variables);
  expect(errors).toBeUndefined();
  return data.brief;
}
const linesOf = ({ sections }: Brief, kind: string) =>
  sections.find((section) => section.kind === kind)?.lines ?? [];
const textsOf = (shown: Brief, kind: string) => linesOf(shown, kind).map(({ text }) => text);
/** The ids of the claims that a line cites. */
const citedBy = (shown: Brief, line: Line | undefined) =>
  line?.notes.map((n) => shown.notes.find(({ number }) => number === n)?.claim.id).sort();

describe("a brief", () => {
  it("opens on the pair with most contacts and answers in six sections", async () => {
    const shown = await brief();
    expect(shown.title).toBe("Contacts of Syria and Israel");
    expect(shown.about.map(({ id }) => id)).toEqual(["syria", "israel"]);
    expect(shown.sections.map(({ kind }) => kind)).toEqual([
      "CHANNELS",
      "SPEAKERS",
      "GO_BETWEENS",
      "TIES",
      "CONTESTED",
      "WARNINGS",
    ]);
    // Nine occasions and two contacts without one: a headline's and Alwaght's own.
    expect(textsOf(shown, "CHANNELS")).toHaveLength(9 + 2);
    const border = linesOf(shown, "CHANNELS").find(({ text }) => text.startsWith("Direct Syria"));
    expect(border?.text).toBe(
      "Direct Syria–Israel border security talks (to May 2025, start not given, Israel–Syria border area, face to face): Ahmad al-Dalati, Syrian interim government and Syrian security officials (direct talks) for Syria; Israeli security officials (direct talks) for Israel",
    );
    expect(border).toMatchObject({ evidence: "ECHOED", contested: true });
  });

  it("cites for each line the documents that say so", async () => {
    const shown = await brief();
    const dalati = linesOf(shown, "SPEAKERS").find(({ text }) => text.startsWith("Ahmad al-Dal"));
    expect(dalati?.text).toBe(
      "Ahmad al-Dalati represents Syria (lead of the contacts; one of the leads; key figure)",
    );
    expect(dalati?.evidenceText).toBe("One origin, repeated in 4 documents");
    // c001-013 ¶ 10, c003-010 ¶ 5, c004-007 ¶ 7 and c000-041 ¶ 51, earliest published first. A
    // claim cited before keeps its number.
    const places = dalati?.notes.map((n) => shown.notes[n - 1]?.text);
    expect(places).toEqual([
      "Kurdistan24, May 2025, ¶ 10",
      "Daily8 (Reuters), May 2025, ¶ 5",
      "Unsigned text, May 2025, ¶ 7",
      "Alwaght, 1 June 2025, ¶ 51",
    ]);
  });

  it("tells what go-betweens are said to have done", async () => {
    const shown = await brief();
    expect(linesOf(shown, "GO_BETWEENS").map(({ text, evidence }) => [text, evidence])).toEqual([
      [
        "Unnamed intermediaries mediated between Syria and Israel: Back-channel contacts through intermediaries, December 2024 – May 2025",
        "ECHOED",
      ],
      [
        "United Arab Emirates mediated between Syria and Israel: Indirect Syria–Israel talks with Emirati mediation, to May 2025, start not given",
        "ECHOED",
      ],
      ["Unnamed regional actors mediated between Syria and Israel: no occasion named", "SINGLE"],
    ]);
  });

  it("sets the sides of an open point beside each other, each with its own citations", async () => {
    const shown = await brief();
    const who = linesOf(shown, "CONTESTED").find(({ text }) => text === "Who mediated");
    expect(who?.evidenceText).toBe("unresolved");
    expect(who?.sides.map(({ statement, notes }) => [statement, notes.length])).toEqual([
      ["United Arab Emirates", 2],
      ["Unnamed intermediaries", 3],
      ["Unnamed regional actors", 1],
    ]);
    // Only contradictions and open points, contradictions first.
    const kinds = linesOf(shown, "CONTESTED").map(({ evidenceText }) => evidenceText);
    expect(kinds.toSorted()).toEqual(kinds);
    expect(new Set(kinds)).toEqual(new Set(["contradiction", "unresolved"]));
  });

  it("warns of what falls with one outlet", async () => {
    const shown = await brief();
    const warnings = textsOf(shown, "WARNINGS");
    expect(warnings).toContain(
      "Ahmad al-Dalati represents Syria: rests on one origin; without Reuters nothing is left",
    );
    expect(warnings.some((text) => text.startsWith("Direct Syria–Israel border"))).toBe(false);
  });

  it("knows by a day and without an outlet only what they leave, and says so", async () => {
    const shown = await brief({
      knownBy: "2025-06-01",
      filter: { excludePublishers: ["reuters"] },
    });
    expect(shown.asOf).toBe("2025-06-01");
    expect(shown.asOfText).toBe("As of 1 June 2025; without Reuters");
    // Of the border talks, an opinion is left: what Alwaght asserts of them rests on Reuters. Dermer
    // is not known yet: only Alwaght of November names him.
    expect(linesOf(shown, "CHANNELS").map(({ evidence }) => evidence)).toEqual([
      "OPINION",
      "OPINION",
    ]);
    expect(textsOf(shown, "SPEAKERS").join()).not.toContain("Dermer");
    expect(textsOf(shown, "GO_BETWEENS")).toEqual([
      "Unnamed regional actors mediated between Syria and Israel: no occasion named",
    ]);
    expect(shown.notes.every(({ text }) => !text.startsWith("Alwaght, November"))).toBe(true);
  });

  it("tells of one entity whom it met, for whom it speaks and where documents differ", async () => {
    const shown = await brief({ entity: "ahmed-al-sharaa" });
    expect(shown.title).toBe("Ahmed al-Sharaa");
    const met = linesOf(shown, "CHANNELS").find(({ text }) => text.includes(" met "));
    expect(met?.text).toBe(
      "Ahmed al-Sharaa met Donald Trump: Trump–al-Sharaa meeting in Riyadh, 14 May 2025",
    );
    expect(citedBy(shown, met)).toHaveLength(4);
    expect(textsOf(shown, "SPEAKERS")).toContain(
      "Ahmed al-Sharaa is interim president of Syria (also: president)",
    );
    // A meeting listed as a contact is not listed again as an occasion.
    expect(textsOf(shown, "CHANNELS").filter((text) => text.includes("Riyadh"))).toHaveLength(1);
    expect(linesOf(shown, "CONTESTED").map(({ conflict }) => conflict?.id)).toContain(
      "conflict:x25-normalisation-stance",
    );
    expect(shown.sections.find(({ kind }) => kind === "GO_BETWEENS")?.empty).toBe(
      "No document tells of mediation by or for Ahmed al-Sharaa.",
    );
  });

  it("of two who never met says so", async () => {
    const shown = await brief({ between: ["ron-dermer", "ahmad-al-dalati"] });
    expect(shown.sections.flatMap(({ lines }) => lines)).toEqual([]);
    expect(shown.sections.map(({ empty }) => empty)[0]).toBe("No document tells of a contact.");
    expect(shown.notes).toEqual([]);
    expect(shown.markdown).toContain("No document names a go-between.");
  });

  it.each([
    [{ entity: "nobody-at-all" }, 'entity: there is no entity "nobody-at-all".'],
    [{ between: ["syria", "nobody-at-all"] }, 'between: there is no entity "nobody-at-all".'],
    [{ between: ["syria", "syria"] }, "between: takes two different entities."],
    [
      { between: ["syria", "israel"], entity: "syria" },
      "entity: takes one entity or `between` two, not both.",
    ],
    [
      { knownBy: "2025-06-01", filter: { knownBy: "2025-06-02" } },
      "knownBy: differs from the day given in the filter.",
    ],
    [{ knownBy: "2025-02-30" }, 'knownBy: "2025-02-30" is not a day written YYYY-MM-DD.'],
  ])("refuses %j, naming the rule", async (variables, message) => {
    const { errors } = await ask(QUERY, variables);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });

  it("asks of a place or an event not who speaks for it", async () => {
    for (const entity of ["sayda-al-hanout", "paris-round"]) {
      const shown = await brief({ entity });
      expect(shown.sections.map(({ kind }) => kind)).not.toContain("SPEAKERS");
    }
    const actor = await brief({ entity: "taliban" });
    expect(actor.sections.find(({ kind }) => kind === "SPEAKERS")?.empty).toBe(
      "No document that counts names anybody who speaks for Taliban, or for whom Taliban would speak.",
    );
  });
});
