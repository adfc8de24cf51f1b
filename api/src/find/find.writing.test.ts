import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf } from "../../test/editor.ts";

const { ask, walk } = editorOf(testDatabase());

const DOCUMENT = "doc:001_6ce460a0ba103162";
const ABOUT = { subject: "ron-dermer", kind: "SUPPORTS", object: "ahmad-al-dalati" };
const SAID = { ...ABOUT, document: DOCUMENT, modality: "ASSERTED", sourcing: "OWN_VOICE" };

interface Page {
  nodes: { id: string; retractedAt?: string | null }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function find(text: string, more: Record<string, unknown> = {}): Promise<Page> {
  const { data, errors } = await ask<{
    find: { nodes: Record<string, Page["nodes"][0]>[]; pageInfo: Page["pageInfo"] };
  }>(
    `query ($text: String!, $in: [FindPlace!], $filter: LinkFilter, $retracted: Boolean, $first: Int, $after: String) {
      find(text: $text, in: $in, filter: $filter, retracted: $retracted, first: $first, after: $after) {
        nodes {
          ... on ClaimHit { claim { id retractedAt } }
          ... on DocumentHit { document { id retractedAt } }
          ... on ConflictHit { conflict { id } }
          ... on EntityHit { entity { id } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
    { text, first: 50, ...more },
  );
  expect(errors).toBeUndefined();
  const { nodes, pageInfo } = data.find;
  return { nodes: nodes.map((node) => Object.values(node)[0]!), pageInfo };
}
const idsOf = async (text: string, more: Record<string, unknown> = {}) =>
  (await find(text, more)).nodes.map(({ id }) => id);
const idOf = (node: unknown) => (node as { id: string }).id;

describe("find", () => {
  it("finds at once what is written, in Arabic and Hebrew too, and no more what is corrected", () =>
    walk(async (make) => {
      const add = async (statement: string, role = "") =>
        idOf((await make("addClaim", { ...SAID, statement, role }, "claim { id }")).claim);
      const arabic = await add("عرضَ الوسيطُ مساعدةً للأمنِ في السويداء.");
      const hebrew = await add("הוּא הציע לסייע לביטחון בסווידא.", "quaestor");
      const first = async (text: string) => (await idsOf(text, { in: ["STATEMENTS"] }))[0];
      expect(await first("الأمن السويداء")).toBe(arabic);
      expect(await first("امن")).toBe(arabic);
      expect(await first("ביטחון")).toBe(hebrew);
      expect(await first("quaestors")).toBe(hebrew);

      const corrected = await make(
        "correctClaim",
        { id: hebrew, statement: "A zebra was offered." },
        "claim { id }",
      );
      expect(await first("ביטחון")).toBeUndefined();
      expect(await first("zebras")).toBe(idOf(corrected.claim));
    }));

  it("finds claims by the new name of whom they are about, and documents by their new title", () =>
    walk(async (make) => {
      await make("addName", { entity: "tom-barrack", value: "Okapi", type: "NOM_DE_GUERRE" });
      expect(await idsOf("okapi Paris", { in: ["STATEMENTS"] })).toContain("claim:c002-010");
      await make("updateDocument", {
        id: DOCUMENT,
        title: "Quagga report",
        note: "Seen by a gnu.",
      });
      expect(await idsOf("quaggas")).toEqual([DOCUMENT]);
      expect(await idsOf("gnu", { in: ["NOTES"] })).toEqual([DOCUMENT]);
    }));

  it("finds what was retracted where it is asked for, or where the filter looks back", () =>
    walk(async (make) => {
      const { claim } = await make("addClaim", { ...SAID, statement: "A quokka." }, "claim { id }");
      const id = idOf(claim);
      await make("retractClaim", { id, kind: "SOURCE_WITHDREW", on: "2025-08-01" });
      expect(await idsOf("quokka")).toEqual([]);
      expect(await idsOf("quokka", { filter: { knownBy: "2025-08-01" } })).toEqual([]);
      expect(await idsOf("quokka", { filter: { knownBy: "2025-07-31" } })).toEqual([id]);
      const [marked] = (await find("quokka", { retracted: true })).nodes;
      expect(marked).toMatchObject({ id, retractedAt: expect.any(String) });
    }));

  it("pages without loss or repeat while another adds what answers better", () =>
    walk(async (make) => {
      let paragraph = 500;
      const add = async (statement: string) => {
        const input = { ...SAID, statement, paragraph: paragraph++ };
        return idOf((await make("addClaim", input, "claim { id }")).claim);
      };
      const old: string[] = [];
      for (let n = 0; n < 5; n++)
        old.push(await add(`The tapir took part ${n}, ${"x".repeat(n * 9)}.`));
      const seen: string[] = [];
      let after: string | null = null;
      for (let page = 0; page === 0 || after; page++) {
        const { nodes, pageInfo } = await find("tapir", { first: 2, after });
        seen.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        if (page < 2) await add(page === 0 ? "Tapir." : `Later a tapir ${"y".repeat(90)}.`);
      }
      expect(seen.filter((id) => old.includes(id))).toEqual(old);
      expect(new Set(seen).size).toBe(seen.length);
    }));
});
