import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";

const { ask, change, walk } = editorOf(testDatabase());

const DOCUMENT = "doc:001_6ce460a0ba103162";
const said = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "It is said." };
const idOf = (node: unknown) => (node as { id: string }).id;

interface Total {
  totalCount: number;
}
interface Standing {
  facts: { values: object[] }[];
  claims: Total;
  documents: Total;
}
interface Stated {
  claimCount: number;
  claims: Total;
  entities: Total;
  mainOrigin: { claimCount: number };
}

describe("claims", () => {
  it("are corrected: the old reading is kept, out, and the new one takes its sides", () =>
    walk(async (make) => {
      const id = "claim:c003-036";
      const corrected = await make(
        "correctClaim",
        { id, date: "2025-05-15", reason: "misread" },
        "claim { id date supersedes { id retraction supersededBy { id } } conflicts { id } kind subject { id } }",
      );
      expect(corrected.claim).toMatchObject({
        date: "2025-05-15",
        kind: "MET",
        subject: { id: "donald-trump" },
        supersedes: { id, retraction: "MISREAD" },
      });
      expect(corrected.change.sentence).toContain("Anna corrected a claim: ");
      const again = await change("correctClaim", { id, date: "2025-05-16" });
      expect(again.__typename).toBe("InvalidInput");
      const nothing = await change("correctClaim", {
        id: idOf(corrected.claim),
        date: "2025-05-15",
      });
      expect(nothing.message).toBe("input: changes nothing.");
    }));

  it("that their source took back counted until that day; our misreadings never did", () =>
    walk(async (make) => {
      const about = { subject: "ron-dermer", kind: "SUPPORTS", object: "ahmad-al-dalati" };
      const { document } = await make(
        "createDocument",
        { title: "A", outlet: "reuters", publishedAt: "2025-07-01" },
        "document { id }",
      );
      const added = await make(
        "addClaim",
        { ...said, ...about, document: idOf(document) },
        "claim { id link { id } }",
      );
      const claim = added.claim as { id: string; link: { id: string } };
      const countsOn = async (knownBy: string | null) => {
        const { data } = await ask<{ link: { evidence: string; claimCount: number } }>(
          "query ($id: ID!, $filter: LinkFilter) { link(id: $id, filter: $filter) { evidence claimCount } }",
          { id: claim.link.id, filter: knownBy && { knownBy } },
        );
        return data.link.claimCount;
      };
      const days = ["2025-06-30", "2025-07-31", "2025-08-01", null];
      const counts = async () => Promise.all(days.map(countsOn));
      expect(await counts()).toEqual([0, 1, 1, 1]);
      const withdrawn = await make("retractClaim", {
        id: claim.id,
        kind: "SOURCE_WITHDREW",
        on: "2025-08-01",
      });
      expect(await counts()).toEqual([0, 1, 0, 0]);
      await make("revertChange", { change: withdrawn.change.id });
      await make("retractClaim", { id: claim.id, kind: "MISREAD" });
      expect(await counts()).toEqual([0, 0, 0, 0]);
    }));

  it("that their source took back stand by the days before in lists, facts and counts too", () =>
    walk(async (make) => {
      const event = await make(
        "createEntity",
        { name: unique("Round"), kind: "MEETING" },
        "entity { id }",
      );
      const made = await make(
        "createDocument",
        { title: "A", outlet: "reuters", publishedAt: "2025-07-01" },
        "document { id }",
      );
      const [id, document] = [idOf(event.entity), idOf(made.document)];
      for (const value of ["2025-05", "2025-05-14"]) {
        await make("addClaim", { ...said, document, subject: id, property: "DATE", value });
      }
      await make("addClaim", {
        ...said,
        document,
        subject: "ron-dermer",
        kind: "MET",
        object: "ahmad-al-dalati",
        event: id,
      });
      const countsOn = async (knownBy: string | null) => {
        const { data, errors } = await ask<{
          entity: Standing;
          document: Stated;
          conflicts: Total;
        }>(
          `query ($id: ID!, $document: ID!, $filter: LinkFilter) {
            entity(id: $id) {
              facts(filter: $filter) { disputed values { value } }
              claims(filter: $filter) { totalCount }
              documents(filter: $filter) { totalCount }
            }
            document(id: $document) {
              claimCount(filter: $filter) claims(filter: $filter) { totalCount nodes { id } }
              entities(filter: $filter) { totalCount }
              mainOrigin { claimCount(filter: $filter) }
            }
            conflicts(entities: [$id], filter: $filter) { totalCount }
          }`,
          { id, document, filter: knownBy && { knownBy } },
        );
        expect(errors).toBeUndefined();
        const { entity, document: stated, conflicts } = data;
        const values = entity.facts.flatMap((fact) => fact.values).length;
        const lists = [entity.claims, entity.documents, stated.claims, stated.entities, conflicts];
        const counts = [stated.claimCount, stated.mainOrigin.claimCount];
        return [values, ...lists.map(({ totalCount }) => totalCount), ...counts].join(" ");
      };
      const days = ["2025-06-30", "2025-07-31", "2025-08-01", null];
      const counts = async () => Promise.all(days.map(countsOn));
      const [none, all] = ["0 0 0 0 0 0 0 0", "2 3 1 1 3 1 1 1"];
      expect(await counts()).toEqual([none, all, all, all]);
      const withdrawn = await make("retractDocument", {
        id: document,
        kind: "SOURCE_WITHDREW",
        on: "2025-08-01",
      });
      expect(await counts()).toEqual([none, all, none, none]);
      await make("revertChange", { change: withdrawn.change.id });
      await make("retractDocument", { id: document, kind: "MISREAD" });
      expect(await counts()).toEqual([none, none, none, none]);
    }));

  it("move to the entity that is meant, with a name, or to a new one", () =>
    walk(async (make) => {
      const stated = await make(
        "addClaim",
        { ...said, document: DOCUMENT, subject: "ron-dermer", kind: "VISITED", object: "damascus" },
        "claim { id }",
      );
      const claims = [idOf(stated.claim)];
      const wrong = await change("moveClaims", { from: "damascus", claims, to: "ahmad-al-dalati" });
      expect(wrong.__typename).toBe("EndsNotAllowed");
      const moved = await make(
        "moveClaims",
        {
          from: "damascus",
          claims,
          names: ["capital Damascus"],
          toNew: { name: unique("Old Town"), kind: "SITE" },
        },
        "entity { id aliases { value } } claims { object { name } link { claimCount } }",
      );
      expect((moved.entity as { aliases: object[] }).aliases).toContainEqual({
        value: "capital Damascus",
      });
      const on = await make(
        "moveClaims",
        { from: idOf(moved.entity), claims, to: "syria" },
        "claims { object { id } }",
      );
      expect(on.claims).toEqual([{ object: { id: "syria" } }]);
      const blocked = await change("revertChange", { change: moved.change.id });
      expect(blocked.__typename).toBe("RevertBlocked");
      expect(blocked.message).toContain("Anna moved claims: 1 claim");
    }));

  it("are judged, as are outlets", () =>
    walk(async (make) => {
      const claim = await make(
        "judgeClaim",
        { id: "claim:c003-036", credibility: 2 },
        "claim { credibility }",
      );
      expect(claim.claim).toEqual({ credibility: 2 });
      const outlet = await make(
        "judgeOutlet",
        { id: "alwaght", reliability: "D" },
        "entity { reliability }",
      );
      expect(outlet.entity).toEqual({ reliability: "D" });
      const document = await ask<object>(
        `{ documents(first: 50) { nodes { outlet { id } reliability } } }`,
      );
      expect(JSON.stringify(document.data)).toContain(
        '{"outlet":{"id":"alwaght"},"reliability":"D"}',
      );
    }));

  it("of a property stand as values of a fact, which an editor rules on", () =>
    walk(async (make) => {
      const event = await make(
        "createEntity",
        { name: unique("Round"), kind: "MEETING" },
        "entity { id }",
      );
      const entity = idOf(event.entity);
      for (const value of ["2025-05", "2025-05-14"]) {
        await make("addClaim", {
          ...said,
          document: DOCUMENT,
          subject: entity,
          property: "DATE",
          value,
        });
      }
      const facts = "entity { facts { disputed values { value ruling } } }";
      const adopted = await make(
        "adoptFact",
        { entity, property: "DATE", value: "2025-05-14", ruling: "ADOPTED" },
        facts,
      );
      expect(adopted.entity).toMatchObject({ facts: [{ disputed: true }] });
      const dismissed = await make(
        "adoptFact",
        { entity, property: "DATE", value: "2025-05", ruling: "DISMISSED" },
        facts,
      );
      expect(dismissed.entity).toEqual({
        facts: [
          {
            disputed: false,
            values: [
              { value: "2025-05", ruling: "DISMISSED" },
              { value: "2025-05-14", ruling: "ADOPTED" },
            ],
          },
        ],
      });
      await make("adoptFact", { entity, property: "DATE", value: "2025-05", ruling: "OPEN" });
    }));
});
