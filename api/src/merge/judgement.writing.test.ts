import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";

const { ask, change, walk } = editorOf(testDatabase());
type Make = Parameters<Parameters<typeof walk>[0]>[0];

async function person(make: Make, name: string, kind = "PERSON") {
  const { entity } = await make("createEntity", { name: unique(name), kind }, "entity { id }");
  return entity as { id: string };
}

/** The id of what an id leads to. */
async function now(id: string): Promise<string> {
  const { data } = await ask<{ entity: { id: string } }>(
    `query ($id: ID!) { entity(id: $id) { id } }`,
    { id },
  );
  return data.entity.id;
}

describe("a judgement", () => {
  it("that two differ is kept for all that were merged into either", () =>
    walk(async (make) => {
      const [a, b, c] = [
        await person(make, "Aa"),
        await person(make, "Bb"),
        await person(make, "Cc"),
      ];
      await make("decideSame", { pair: [a.id, b.id], verdict: "SAME", reason: "One office." });
      await make("decideSame", {
        pair: [b.id, c.id],
        verdict: "DIFFERENT",
        reason: "Two birth dates.",
      });
      const refused = await change(
        "mergeEntities",
        { keep: c.id, others: [b.id] },
        "",
        "... on ContradictsJudgement { judgements { verdict names why entities { id } } }",
      );
      expect(refused).toMatchObject({
        __typename: "ContradictsJudgement",
        message: expect.stringContaining("Two birth dates."),
        judgements: [{ verdict: "DIFFERENT", why: "Two birth dates." }],
      });
      const apart = await change("decideSame", { pair: [b.id, a.id], verdict: "DIFFERENT" });
      expect(apart.__typename).toBe("ContradictsJudgement");
      await make("decideSame", { pair: [a.id, c.id], verdict: "UNSURE" });
      await make("mergeEntities", { keep: c.id, others: [b.id] });
      expect(await now(b.id)).toBe(c.id);
      expect(await now(a.id)).toBe(c.id);
    }));

  it("is refused where it cannot be, and asked about twice where it is unusual", () =>
    walk(async (make) => {
      const [a, b] = [await person(make, "Aa"), await person(make, "Bb", "COMPANY")];
      const event = await person(make, "Talks", "MEETING");
      const types = async (mutation: string, input: object) =>
        (await change(mutation, { ...input })).__typename;
      expect(await types("mergeEntities", { keep: a.id, others: [a.id] })).toBe("InvalidInput");
      expect(await types("mergeEntities", { keep: a.id, others: [] })).toBe("InvalidInput");
      expect(await types("mergeEntities", { keep: a.id, others: ["nobody-at-all"] })).toBe(
        "NotFound",
      );
      expect(await types("mergeEntities", { keep: a.id, others: [event.id] })).toBe("InvalidInput");
      expect(await types("splitEntity", { id: a.id })).toBe("InvalidInput");
      expect(await types("decideSame", { pair: [a.id, a.id], verdict: "SAME" })).toBe(
        "InvalidInput",
      );
      const stale = {
        keep: a.id,
        others: [b.id],
        confirmed: true,
        ifVersions: [{ id: b.id, version: 9 }],
      };
      expect(await types("mergeEntities", stale)).toBe("StaleVersion");
      const unusual = await change(
        "mergeEntities",
        { keep: a.id, others: [b.id, "israel"] },
        "",
        "... on ConfirmationNeeded { warnings { kind } }",
      );
      expect(unusual.warnings).toEqual([
        { kind: "OTHER_TYPE" },
        { kind: "OTHER_TYPE" },
        { kind: "STATE" },
        { kind: "MANY_LINKS" },
      ]);
      await make("mergeEntities", { keep: a.id, others: [b.id], confirmed: true });
      expect(await types("mergeEntities", { keep: a.id, others: [b.id] })).toBe("InvalidInput");
    }));

  it("and merges made since stand in the way of a merge that would come back", () =>
    walk(async (make) => {
      const [a, b, c] = [await person(make, "Aa"), await person(make, "Bb"), await person(make, "Cc")]; // prettier-ignore
      await make("mergeEntities", { keep: a.id, others: [b.id] });
      const split = await make("splitEntity", { id: b.id, verdict: "UNSURE" });
      const back = () => change("revertChange", { change: split.change.id });
      await make("mergeEntities", { keep: c.id, others: [a.id] });
      await make("decideSame", { pair: [b.id, c.id], verdict: "DIFFERENT" });
      expect(await back()).toMatchObject({
        __typename: "RevertBlocked",
        message: expect.stringContaining("were judged to be different"),
      });
      await make("decideSame", { pair: [b.id, c.id], verdict: "UNSURE" });
      await make("mergeEntities", { keep: b.id, others: [c.id] });
      expect(await back()).toMatchObject({
        __typename: "RevertBlocked",
        message: expect.stringContaining("lead back to it"),
      });
    }));
});
