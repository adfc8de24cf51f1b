import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";
import { expectLinksDerived } from "../../test/links-derived.ts";

const database = testDatabase();
const { ask, walk } = editorOf(database);

const DOCUMENT = "doc:001_6ce460a0ba103162";
const OTHER_DOCUMENT = "doc:004_443fa11fabb25b56";
const said = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "It is said." };
const idOf = (node: unknown) => (node as { id: string }).id;
type Make = Parameters<Parameters<typeof walk>[0]>[0];

async function person(make: Make, name: string, kind = "PERSON") {
  const { entity } = await make("createEntity", { name: unique(name), kind }, "entity { id name }");
  return entity as { id: string; name: string };
}

async function meets(make: Make, subject: string, object: string, document = DOCUMENT) {
  const input = { ...said, document, subject, kind: "MET", object };
  const { claim } = await make("addClaim", input, "claim { id }");
  return idOf(claim);
}

const ABOUT = `id name version aliases { value }
  mergedFrom { formerId name intoId version judgement { verdict by why names pair } }
  links { nodes { id documents claims { totalCount } } }`;

interface About {
  id: string;
  name: string;
  version: number;
  aliases: { value: string }[];
  mergedFrom: { formerId: string; version: number }[];
  links: { nodes: { id: string; documents: number; claims: { totalCount: number } }[] };
}

async function about(id: string): Promise<About> {
  const { data } = await ask<{ entity: About }>(`query ($id: ID!) { entity(id: $id) { ${ABOUT} } }`, { id }); // prettier-ignore
  return data.entity;
}

describe("entities that are one", () => {
  it("read as one by either id, with the names, claims and links of both, until they are split", () =>
    walk(async (make) => {
      const [keep, other] = [await person(make, "Abu Talib"), await person(make, "A. Talib")];
      await meets(make, keep.id, "israel");
      const claim = await meets(make, other.id, "israel", OTHER_DOCUMENT);
      const apart = [await about(keep.id), await about(other.id)];
      const merged = await make(
        "mergeEntities",
        { keep: keep.id, others: [other.id], reason: "Same office." },
        `entity { ${ABOUT} }`,
      );
      expect(merged.change.sentence).toBe(`Anna merged: ${other.name} into ${keep.name}`);
      const one = await about(other.id);
      expect(one).toEqual(merged.entity);
      expect(one).toMatchObject({
        id: keep.id,
        version: 2,
        mergedFrom: [
          {
            formerId: other.id,
            name: other.name,
            intoId: keep.id,
            judgement: { verdict: "SAME", by: "Anna", why: "Same office." },
          },
        ],
      });
      expect(one.aliases.map(({ value }) => value).toSorted()).toEqual([other.name, keep.name].toSorted()); // prettier-ignore
      expect(one.links.nodes).toEqual([
        { id: expect.stringContaining(keep.id), documents: 2, claims: { totalCount: 2 } },
      ]);
      await expectLinksDerived(database);

      const old = apart[1]!.links.nodes[0]!.id;
      const asked = await ask<{
        node: { id: string };
        link: { id: string };
        nodes: { id: string }[];
      }>(
        `query ($other: ID!, $old: ID!) { node(id: $other) { id } link(id: $old) { id } nodes(ids: [$other, $old]) { id } }`,
        { other: other.id, old },
      );
      const now = one.links.nodes[0]!.id;
      expect(asked.data).toEqual({ node: { id: keep.id }, link: { id: now }, nodes: [{ id: keep.id }, { id: now }] }); // prettier-ignore

      // What is written about it meanwhile stays with whom it was written about.
      const corrected = await make("correctClaim", { id: claim, date: "2025-05" }, "claim { id }");
      await meets(make, other.id, "syria");
      const split = await make(
        "splitEntity",
        { id: other.id, ifVersion: one.mergedFrom[0]!.version },
        `entity { ${ABOUT} claims { nodes { id } } } from { ${ABOUT} }`,
      );
      const [from, again] = [split.from, split.entity] as About[];
      expect(again).toMatchObject({ id: other.id, name: other.name, mergedFrom: [] });
      expect(again!.links.nodes.map(({ id }) => id)).toEqual([old]);
      expect((split.entity as { claims: object }).claims).toEqual({
        nodes: [{ id: idOf(corrected.claim) }],
      });
      expect(from!.links.nodes).toHaveLength(2);
      await expectLinksDerived(database);
    }));

  it("keep what was said of one and the other, which can still be corrected and comes back", () =>
    walk(async (make) => {
      const [keep, other] = [await person(make, "Abu Talib"), await person(make, "A. Talib")];
      const claim = await meets(make, other.id, keep.id);
      await make("mergeEntities", { keep: keep.id, others: [other.id] });
      expect((await about(keep.id)).links.nodes).toEqual([]);
      await make("correctClaim", { id: claim, date: "2025-05" }, "claim { id }");
      await make("splitEntity", { id: other.id });
      expect((await about(other.id)).links.nodes).toMatchObject([{ claims: { totalCount: 1 } }]);
      await expectLinksDerived(database);
    }));

  it("go by what was chosen, and by what they did once they are split", () =>
    walk(async (make) => {
      const [keep, other] = [await person(make, "Abu Talib"), await person(make, "Talib Pasha")];
      const chosen = { name: other.name, description: "A governor." };
      await make("mergeEntities", { keep: keep.id, others: [other.id], ...chosen });
      expect(await about(keep.id)).toMatchObject({ id: keep.id, name: other.name });
      await make("splitEntity", { id: other.id });
      expect(await about(keep.id)).toMatchObject({ name: keep.name, aliases: [{ value: keep.name }] }); // prettier-ignore
    }));

  it("are found, counted and filtered by as one", () =>
    walk(async (make) => {
      const [keep, other] = [await person(make, "Gazette One", "MEDIA_OUTLET"), await person(make, "Gazette Two", "MEDIA_OUTLET")]; // prettier-ignore
      const { document } = await make("createDocument", { title: unique("A"), outlet: other.id, publishedAt: "2025-05-01" }, "document { id }"); // prettier-ignore
      await meets(make, "ron-dermer", "ahmad-al-dalati", idOf(document));
      const STATS = "{ stats { entities actors } }";
      type Counted = { stats: { entities: number; actors: number } };
      const before = await ask<Counted>(STATS);
      await make("mergeEntities", { keep: keep.id, others: [other.id] });
      const after = await ask<Counted>(STATS);
      expect(after.data.stats).toEqual({
        entities: before.data.stats.entities - 1,
        actors: before.data.stats.actors - 1,
      });
      const found = await ask<{
        search: { entity: { id: string } }[];
        left: { claims: { nodes: { id: string }[] } };
      }>(
        `query ($name: String!, $outlets: [ID!]!) {
          search(text: $name) { entity { id } }
          left: document(id: "${idOf(document)}") { claims(filter: { excludePublishers: $outlets }) { nodes { id } } }
        }`,
        { name: other.name, outlets: [other.id] },
      );
      expect(found.data.search[0]).toEqual({ entity: { id: keep.id } });
      expect(found.data.left.claims.nodes).toEqual([]);
    }));
});

describe("a link whose claims were moved", () => {
  it("tells where they went, through corrections and merges", () =>
    walk(async (make) => {
      const [wrong, right] = [await person(make, "Wrong One"), await person(make, "Right One")];
      const claim = await meets(make, wrong.id, "israel");
      const old = (await about(wrong.id)).links.nodes[0]!.id;
      await make("moveClaims", { from: wrong.id, claims: [claim], to: right.id });
      await make("correctClaim", { id: claim, date: "2025-05" });
      const asked = (id: string) =>
        ask<{ link: null; linkWentTo: { id: string }[] }>(
          `query ($id: ID!) { link(id: $id) { id } linkWentTo(id: $id) { id } }`,
          { id },
        );
      const now = (await about(right.id)).links.nodes[0]!.id;
      expect((await asked(old)).data).toEqual({ link: null, linkWentTo: [{ id: now }] });
      expect((await asked(now)).data).toMatchObject({ link: { id: now }, linkWentTo: [] });
      expect((await asked("link:a:MET:b")).data.linkWentTo).toEqual([]);
    }));
});

describe("what a merge would do", () => {
  it("is told beforehand, and nothing is changed", () =>
    walk(async (make) => {
      const [keep, other] = [await person(make, "Abu Talib"), await person(make, "A. Talib")];
      await meets(make, keep.id, "ron-dermer");
      await meets(make, other.id, "ron-dermer", OTHER_DOCUMENT);
      await meets(make, other.id, "tom-barrack");
      const own = await meets(make, other.id, keep.id, OTHER_DOCUMENT);
      for (const [subject, value] of [
        [keep.id, "1960"],
        [other.id, "1971"],
      ] as const) {
        await make("addClaim", { ...said, document: DOCUMENT, subject, property: "BIRTH_DATE", value }); // prettier-ignore
      }
      const input = { keep: keep.id, others: [other.id] };
      const { data } = await ask<{ previewMerge: object }>(
        `query ($input: MergeEntitiesInput!) { previewMerge(input: $input) { ... on Refusal { message } ... on MergePreview {
          sentence about keep { id version } others { id version } warnings { kind } moved foldedCount
          folded { neighbor { id } kind from { plainId documents } before after documentsAfter }
          selfClaims { id } rivals { property values }
        } } }`,
        { input },
      );
      expect(data.previewMerge).toEqual({
        sentence:
          "1 link would become one with others, 1 link would change hands, 1 claim would link it with itself and sources would differ on date of birth.",
        about: `${other.name} into ${keep.name}`,
        keep: { id: keep.id, version: 1 },
        others: [{ id: other.id, version: 1 }],
        warnings: [],
        moved: 1,
        foldedCount: 1,
        folded: [
          {
            neighbor: { id: "ron-dermer" },
            kind: "MET",
            from: [keep.id, other.id].map((id) => ({ plainId: expect.stringContaining(id), documents: 1 })), // prettier-ignore
            before: "SINGLE",
            after: "ECHOED",
            documentsAfter: 2,
          },
        ],
        selfClaims: [{ id: own }],
        rivals: [{ property: "BIRTH_DATE", values: ["1960", "1971"] }],
      });
      expect(await about(other.id)).toMatchObject({ id: other.id, version: 1 });
      await make("mergeEntities", { ...input, ifVersions: [{ id: keep.id, version: 1 }] });
    }));
});
