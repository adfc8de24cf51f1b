import { describe, expect, it } from "vitest";
import { testApp } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { editorOf, type Result } from "../../test/editor.ts";

const database = testDatabase();
const { ask, change, walk } = editorOf(database, "Ada", "admin");
/** Another server on the same database, with a schema of its own. */
const other = editorOf(database, "Bo");

const BROKER = { kind: "BROKER", like: "COMPANY", label: "broker" };
const BROKERED = {
  kind: "BROKERED_FOR",
  like: "PAID",
  label: "brokered for",
  would: "would broker for",
  didNot: "did not broker for",
  inverse: "had as a broker",
  description: "The subject arranged a deal for the object.",
};
const SAID = {
  document: "doc:001_6ce460a0ba103162",
  modality: "ASSERTED",
  sourcing: "OWN_VOICE",
  statement: "A test says so.",
};

interface Listed {
  kind: string;
  target: { id: string };
}

type Make = Parameters<Parameters<typeof walk>[0]>[0];
/** The version of a kind as a mutation left it: a name that comes back goes on where it was. */
const versionOf = (result: Result) => (result["kind"] as { version: number }).version;

/** Defines both kinds and states one claim of them; the id of the broker. */
async function brokered(make: Make): Promise<string> {
  await make("defineKind", BROKER);
  await make("defineKind", BROKERED);
  const made = await make(
    "createEntity",
    { name: "Levant Deals", kind: "BROKER" },
    "entity { id }",
  );
  const { id } = made["entity"] as { id: string };
  const ends = { subject: id, kind: "BROKERED_FOR", object: "ron-dermer" };
  await make("addClaim", { ...SAID, ...ends, date: "2024-03", amount: "20000", currency: "EUR" });
  return id;
}

describe("kinds of a graph's own", () => {
  it("can be stated, drawn, searched, filtered by, walked over and found at once", () =>
    walk(async (make) => {
      const id = await brokered(make);
      const { data, errors } = await ask<Record<string, unknown>>(
        `query ($id: ID!, $link: ID!) {
          entity(id: $id) { __typename kindLabel look }
          link(id: $link) { kind lens temporality sentence measureShort }
          neighborhood(ids: [$id], filter: { kinds: [BROKERED_FOR] }) { nodes { id } links { kind } }
          paths(from: [$id], to: ["israel"], timeBudget: 10000) { paths { nodes { id } sentence } }
          links(filter: { kinds: [BROKERED_FOR] }) { nodes { sentence } }
          entities(filter: { kinds: [BROKER] }) { nodes { name } }
          find(text: "brokered") { totalCount }
          search(text: "Levant Deals", kinds: [BROKER]) { entity { id } }
          brief(entity: $id) { markdown }
        }`,
        { id, link: `link:${id}:BROKERED_FOR:ron-dermer` },
      );
      expect(errors).toBeUndefined();
      const sentence = "Levant Deals brokered for Ron Dermer (EUR 20,000).";
      expect(data).toMatchObject({
        entity: { __typename: "Organization", kindLabel: "broker", look: "organisation" },
        link: { kind: "BROKERED_FOR", lens: "MONEY", temporality: "OCCASION", sentence, measureShort: "EUR 20,000" }, // prettier-ignore
        neighborhood: { nodes: [{ id }, { id: "ron-dermer" }], links: [{ kind: "BROKERED_FOR" }] },
        links: { nodes: [{ sentence }] },
        entities: { nodes: [{ name: "Levant Deals" }] },
        find: { totalCount: 1 },
        search: [{ entity: { id } }],
      });
      const { paths, brief } = data as {
        paths: { paths: { nodes: { id: string }[]; sentence: string }[] };
        brief: { markdown: string };
      };
      expect(paths.paths[0]!.nodes.map((node) => node.id)).toEqual([id, "ron-dermer", "israel"]);
      expect(paths.paths[0]!.sentence).toContain(
        "Levant Deals brokered for Ron Dermer (EUR 20,000)",
      );
      expect(brief.markdown).toContain("brokered for Ron Dermer");
    }));

  it("are told of by a number with every answer, whichever server they were added by", () =>
    walk(async (make) => {
      const app = testApp(database);
      const told = async (query = "{ stats { entities } }") => {
        const response = await app.request("/graphql", {
          method: "POST",
          headers: { "content-type": "application/json", "x-backchannel": "1" },
          body: JSON.stringify({ query }),
        });
        return response.headers.get("x-backchannel-kinds");
      };
      const before = await told();
      const { change: added } = await make("defineKind", BROKER);
      const unknown = "{ entities(filter: { kinds: [BROKER] }) { totalCount } }";
      expect(await told(unknown)).toBe(String(added.seq));
      expect(before).not.toBe(String(added.seq));
      const closed = testApp(database, {
        settings: { corsOrigins: [], publicRead: false, behindProxy: false },
      });
      const refused = await closed.request("/graphql?query={stats{entities}}", {
        headers: { "x-backchannel": "1" },
      });
      expect(refused.headers.get("x-backchannel-kinds")).toBeNull();
    }));

  it("stand in the enums, the ontology and the answers of every server", () =>
    walk(async (make) => {
      await brokered(make);
      const { data } = await other.ask<Record<string, unknown>>(
        `{
        links(filter: { kinds: [BROKERED_FOR] }) { totalCount }
        links: __type(name: "LinkKind") { enumValues { name description } }
        entities: __type(name: "EntityKind") { enumValues { name description } }
        ontology {
          ownKinds { kind like label inverse retired uses }
          entityKinds { kind label type }
          linkKinds { kind did subject count }
        }
      }`.replace("links(filter", "found: links(filter"),
      );
      expect(data).toMatchObject({
        found: { totalCount: 1 },
        links: { enumValues: expect.arrayContaining([{ name: "BROKERED_FOR", description: BROKERED.description }]) }, // prettier-ignore
        entities: { enumValues: expect.arrayContaining([{ name: "BROKER", description: "broker; like COMPANY." }]) }, // prettier-ignore
        ontology: {
          ownKinds: [
            { kind: "BROKER", like: "COMPANY", label: "broker", inverse: null, retired: null, uses: 1 }, // prettier-ignore
            { kind: "BROKERED_FOR", like: "PAID", label: "brokered for", inverse: "had as a broker", retired: null, uses: 1 }, // prettier-ignore
          ],
          entityKinds: expect.arrayContaining([
            { kind: "BROKER", label: "broker", type: "Organization" },
          ]),
          linkKinds: expect.arrayContaining([
            { kind: "BROKERED_FOR", did: "brokered for", subject: ["ACTOR", "THING"], count: 1 },
          ]),
        },
      });
    }));

  it("are reworded and retired, and what is of them stays", () =>
    walk(async (make) => {
      const id = await brokered(make);
      const { data: before } = await ask<{ ontology: { ownKinds: { version: number }[] } }>(
        `{ ontology { ownKinds { version } } }`,
      );
      expect(await change("defineKind", BROKERED)).toMatchObject({
        message: "kind: is there already: give ifVersion to change it.",
      });
      const reworded = {
        ...BROKERED,
        label: "acted as broker for",
        lens: "LAW",
        ifVersion: before.ontology.ownKinds[1]!.version,
      };
      await make("defineKind", reworded);
      expect(await change("defineKind", reworded)).toMatchObject({ __typename: "StaleVersion" });
      await make("retireKind", { kind: "BROKERED_FOR" }, "kind { retired }");
      const history = await ask<{ changes: { nodes: object[] } }>(
        "{ changes(first: 1) { nodes { differences { recordText field } } } }",
      );
      expect(history.data.changes.nodes).toEqual([
        { differences: [{ recordText: "acted as broker for", field: "retired" }] },
      ]);
      const { data } = await ask<{ link: object; ontology: { ownKinds: object[] } }>(
        `query ($id: ID!) { link(id: $id) { lens sentence } ontology { ownKinds { kind retired } } }`,
        { id: `link:${id}:BROKERED_FOR:ron-dermer` },
      );
      expect(data).toEqual({
        link: {
          lens: "LAW",
          sentence: "Levant Deals acted as broker for Ron Dermer (EUR 20,000).",
        },
        ontology: {
          ownKinds: [
            { kind: "BROKER", retired: null },
            { kind: "BROKERED_FOR", retired: true },
          ],
        },
      });
    }));

  it("like a participation leave out what only says it again", () =>
    walk(async (make) => {
      const words = { label: "watched", would: "would watch", didNot: "did not watch" };
      const watched = { kind: "WATCHED", like: "PARTICIPATED_IN", inverse: "was watched by" };
      await make("defineKind", { ...watched, ...words });
      const ends = { subject: "ron-dermer", kind: "WATCHED", object: "direct-border-talks" };
      await make("addClaim", { ...SAID, ...ends });
      const { data } = await ask<{
        entity: { degree: number; links: { totalCount: number; nodes: Listed[] } };
      }>(
        `{ entity(id: "ron-dermer") { degree links(first: 50, filter: { includeBackground: true }) {
          totalCount nodes { kind target { id } }
        } } }`,
      );
      const { degree, links } = data.entity;
      const toEvent = links.nodes.filter(({ target }) => target.id === ends.object);
      expect(toEvent.map(({ kind }) => kind)).toEqual(["WATCHED"]);
      expect(degree).toBe(links.totalCount);
    }));

  it("mean the same as long as something is of them", () =>
    walk(async (make) => {
      const again = async (input: object) =>
        versionOf(await make("defineKind", { ...BROKERED, ...input }, "kind { version }"));
      const first = await again({});
      const second = await again({ temporality: "STATE", ifVersion: first });
      const ifVersion = await again({ ifVersion: second });
      const ends = { subject: "israel", kind: "BROKERED_FOR", object: "ron-dermer" };
      await make("addClaim", { ...SAID, ...ends });
      for (const [field, value] of [
        ["temporality", "STATE"],
        ["like", "MET"],
        ["subjectRole", "MEDIATOR"],
      ] as const) {
        const input = { ...BROKERED, inverse: "brokered for", [field]: value, ifVersion };
        expect((await change("defineKind", input)).message).toBe(
          `${field}: cannot change while something is of this kind: retire it and add another one.`,
        );
      }
    }));

  it.each([
    [{ kind: "Brokered" }, "kind: must be in capitals with underscores"],
    [{ kind: "MET" }, "kind: is a kind that Backchannel comes with."],
    [{ kind: "STATED_IN" }, "kind: is a name that the model itself uses."],
    [{ like: "COMPANY" }, "would: is not for what is like COMPANY, which is a kind of entity."],
    [{ like: "NOBODY" }, "like: must be a kind that Backchannel comes with."],
    [{ would: "" }, "would: must not be empty for a kind of link."],
    [{ like: "MET" }, "inverse: must be the same as label: like “met”, it holds both ways."],
    [{ subject: "Actor, Ghost" }, "subject: “Ghost” is no family, type or kind of entity."],
    [{ look: "person" }, "look: is not for what is like PAID, which is a kind of link."],
  ])("are refused with %j", async (wrong, message) => {
    expect((await change("defineKind", { ...BROKERED, ...wrong })).message).toContain(message);
  });

  it("are an admin's to add", async () => {
    const { errors } = await other.ask(
      `mutation ($input: DefineKindInput!) { defineKind(input: $input) { __typename } }`,
      { input: BROKER },
    );
    expect(errors?.[0]?.message).toBe("defineKind needs the role admin; yours is editor.");
  });
});
