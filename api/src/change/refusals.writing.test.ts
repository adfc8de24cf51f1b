import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, type Result, unique } from "../../test/editor.ts";
import { dumpGraph } from "../../test/graph-dump.ts";

const database = testDatabase();
const { ask, change, changed } = editorOf(database);

const DOCUMENT = "doc:001_6ce460a0ba103162";
const said = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "They met." };
const MET = { ...said, document: DOCUMENT, subject: "ahmad-al-dalati", kind: "MET", object: "ron-dermer" }; // prettier-ignore

/** Runs a change that must leave the graph as it is. */
async function refused(mutation: string, input: Record<string, unknown>, fragments = "") {
  const before = await dumpGraph(database);
  const result = await change(mutation, input, "", fragments);
  expect(await dumpGraph(database)).toBe(before);
  return result;
}

interface Judged {
  version: number;
  reliability: string | null;
  reliabilityVersion: number;
  facts: { property: string; version: number }[];
}

async function takenBack(results: Result[]): Promise<void> {
  for (const { change: made } of results.toReversed()) {
    await changed("revertChange", { change: made!.id });
  }
}

describe("addClaim", () => {
  it("wants a document", async () => {
    const result = await refused("addClaim", { ...MET, document: null });
    expect(result).toMatchObject({ __typename: "SourceRequired" });
  });

  it("says which claim of the document says the same already, either way round", async () => {
    const first = await changed("addClaim", MET, "claim { id } similar { id }");
    const { id } = first.claim as { id: string };
    expect(first.similar).toEqual([]);
    const fragments = "... on DuplicateClaim { claim { id } }";
    const again = await refused("addClaim", { ...MET, statement: "Again." }, fragments);
    expect(again).toMatchObject({ __typename: "DuplicateClaim", claim: { id } });
    const turned = { ...MET, subject: MET.object, object: MET.subject };
    expect(await refused("addClaim", turned, fragments)).toMatchObject({ claim: { id } });
    const elsewhere = await changed("addClaim", { ...MET, paragraph: 2 }, "similar { id }");
    expect(elsewhere.similar).toEqual([{ id }]);
    await takenBack([first, elsewhere]);
  });

  it.each([
    ["HEADS", "syria", "ron-dermer", true],
    ["VISITED", "reuters", "syria", false],
  ])(
    "tells whether %s from %s to %s would fit the other way round",
    async (kind, subject, object, otherWayRound) => {
      // prettier-ignore
      const fragments = "... on EndsNotAllowed { otherWayRound }";
      const result = await refused("addClaim", { ...MET, kind, subject, object }, fragments);
      expect(result).toMatchObject({ __typename: "EndsNotAllowed", otherWayRound });
    },
  );

  it("names the field of a date that is none", async () => {
    const result = await refused("addClaim", { ...MET, date: "2025-13" }, "... on InvalidDate { field }"); // prettier-ignore
    expect(result).toMatchObject({ __typename: "InvalidDate", field: "date" });
  });

  it.each([
    ["subject", { subject: "nobody-at-all" }],
    ["document", { document: "doc:none" }],
    ["origin", { origin: "origin:none" }],
    ["event", { event: "no-such-event" }],
  ])("names the %s that is not there", async (field, wrong) => {
    const result = await refused(
      "addClaim",
      { ...MET, ...wrong },
      "... on NotFound { field unknownId }",
    );
    expect(result).toMatchObject({
      __typename: "NotFound",
      field,
      unknownId: Object.values(wrong)[0],
    });
  });
});

describe("one mutationId", () => {
  it("gives the same answer again, takes no number, and refuses another input", async () => {
    const mutationId = unique("m");
    const first = await changed("addClaim", { ...MET, mutationId }, "claim { id }");
    const again = await changed("addClaim", { ...MET, mutationId }, "claim { id }");
    expect(again.claim).toEqual(first.claim);
    expect(again.change).toEqual(first.change);
    const other = await refused("addClaim", { ...MET, mutationId, paragraph: 9 });
    expect(other).toMatchObject({ __typename: "MutationIdReused" });
    const next = await changed("revertChange", { change: first.change.id });
    expect(next.change.seq).toBe(first.change.seq + 1);
  });
});

describe("two editors at once on one claim", () => {
  it("one wins, the other is told that it is stale", async () => {
    const added = await changed("addClaim", MET, "claim { id version }");
    const { id } = added.claim as { id: string };
    const editors = [change, editorOf(database, "Bruno").change];
    const won: Result[] = [];
    for (let version = 1; version <= 50; version++) {
      const results = await Promise.all(
        editors.map((edit, n) =>
          edit("judgeClaim", { id, credibility: 1 + ((version + n * 3) % 6), ifVersion: version }),
        ),
      );
      expect(results.map(({ __typename }) => __typename).toSorted()).toEqual([
        "JudgeClaimSuccess",
        "StaleVersion",
      ]);
      won.push(results.find(({ __typename }) => __typename === "JudgeClaimSuccess")!);
    }
    await takenBack([added, ...won]);
  });
});

describe("two editors at once", () => {
  const editors = [change, editorOf(database, "Bruno").change];
  const entityOf = async (id: string) => {
    const { data } = await ask<{ entity: Judged }>(
      "query ($id: ID!) { entity(id: $id) { version reliability reliabilityVersion facts { property version } } }",
      { id },
    );
    return data.entity;
  };
  /** Each with a choice of its own, both having seen the same: one wins, the other is told. */
  async function bothAtOnce(mutation: string, input: object, choices: object[]): Promise<Result> {
    const told = "... on StaleVersion { version current { id } }";
    const results = await Promise.all(editors.map((edit, n) => edit(mutation, { ...input, ...choices[n] }, "", told))); // prettier-ignore
    const [won, lost] = results.toSorted((a, b) => (a.change ? 0 : 1) - (b.change ? 0 : 1));
    expect(won!.change).toBeDefined();
    expect(lost!.__typename).toBe("StaleVersion");
    expect(lost!.current).toEqual({ id: Object.values(input)[0] });
    return won!;
  }

  it("on one outlet are kept apart by the version of the judgement, not of the outlet", async () => {
    const before = await entityOf("alwaght");
    const seen = before.reliabilityVersion;
    const won = await bothAtOnce("judgeOutlet", { id: "alwaght", ifVersion: seen }, [{ reliability: "B" }, { reliability: "C" }]); // prettier-ignore
    const judged = await entityOf("alwaght");
    expect(judged).toMatchObject({ version: before.version, reliabilityVersion: seen + 1 });
    const renamed = await changed("updateEntity", { id: "alwaght", description: unique("Site"), ifVersion: before.version }); // prettier-ignore
    expect(await entityOf("alwaght")).toMatchObject({ version: before.version + 1, reliabilityVersion: seen + 1 }); // prettier-ignore
    await takenBack([won, renamed]);
    const after = await entityOf("alwaght");
    expect(after).toMatchObject({ reliability: null, reliabilityVersion: seen + 2 });
  });

  it("on one fact are kept apart by the version of its ruling", async () => {
    const event = await changed("createEntity", { name: unique("Round"), kind: "MEETING" }, "entity { id }"); // prettier-ignore
    const { id } = event.entity as { id: string };
    const state = (value: string) => changed("addClaim", { ...said, document: DOCUMENT, subject: id, property: "DATE", value }); // prettier-ignore
    const [one, other] = [await state("2025-05"), await state("2025-06")];
    expect((await entityOf(id)).facts).toEqual([{ property: "DATE", version: 0 }]);
    const fact = { entity: id, property: "DATE" };
    const values = [{ value: "2025-05" }, { value: "2025-06" }];
    const versionOf = async () => (await entityOf(id)).facts[0]!.version;
    const adopted = await bothAtOnce("adoptFact", { ...fact, ruling: "ADOPTED", ifVersion: 0 }, values); // prettier-ignore
    const dismissed = await bothAtOnce("adoptFact", { ...fact, ruling: "DISMISSED", ifVersion: 1 }, values); // prettier-ignore
    expect(await versionOf()).toBe(2);
    await takenBack([adopted, dismissed]);
    expect(await versionOf()).toBe(0);
    // Taken back it is as if nobody had ruled; the next ruling is still none that was seen before.
    const anew = await changed("adoptFact", { ...fact, ...values[0], ruling: "ADOPTED", ifVersion: 0 }); // prettier-ignore
    expect(await versionOf()).toBeGreaterThan(2);
    await takenBack([event, one, other, anew]);
  });
});

describe("strings that attack", () => {
  const attacks = {
    markup: "<script>alert(1)</script><img src=x onerror=alert(1)>",
    bidi: "\u202Eevil\u202C \u200Bzero",
    cypher: "x'}) MATCH (n) DETACH DELETE n //",
    template: "${process.exit()} {{7*7}}",
  };
  it.each(Object.entries(attacks))("keeps %s as the text it is", async (_name, text) => {
    const result = await changed("createEntity", { name: text, kind: "PERSON", description: text }, "entity { id name description aliases { value } }"); // prettier-ignore
    expect(result.entity).toMatchObject({ name: text, description: text, aliases: [{ value: text }] }); // prettier-ignore
    expect((result.entity as { id: string }).id).toMatch(/^[a-z0-9-]{1,80}$/);
    await takenBack([result]);
  });

  it.each([
    ["NUL", "a\u0000b"],
    ["a lone surrogate", "a\uD800b"],
    ["a control character", "a\u0007b"],
    ["too much", "a".repeat(301)],
    ["nothing", "   "],
  ])("names the field that holds %s", async (_name, name) => {
    const result = await refused("createEntity", { name, kind: "PERSON" }, "... on InvalidInput { problems { field } }"); // prettier-ignore
    expect(result).toMatchObject({ __typename: "InvalidInput", problems: [{ field: "name" }] });
  });

  it("takes no field that it does not know, `__proto__` among them", async () => {
    const input = JSON.parse('{"name": "A", "kind": "PERSON", "__proto__": {"polluted": true}}');
    const answer = await ask("mutation ($input: CreateEntityInput!) { createEntity(input: $input) { __typename } }", { input }); // prettier-ignore
    expect(answer.errors?.[0]?.message).toContain("__proto__");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("who may", () => {
  it("is asked before anything is read", async () => {
    const reader = { accountId: "account:r", name: "R", role: "reader" as const };
    const { testClient } = await import("../../test/app.ts");
    const query = "mutation ($input: AddClaimInput!) { addClaim(input: $input) { __typename } }";
    const answers = [testClient(database, reader), testClient(database, null)].map((as) => as(query, { input: MET })); // prettier-ignore
    const codes = (await Promise.all(answers)).map(({ errors }) => errors?.[0]?.extensions?.code);
    expect(codes).toEqual(["FORBIDDEN", "UNAUTHENTICATED"]);
  });
});
