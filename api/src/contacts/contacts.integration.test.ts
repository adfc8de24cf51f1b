import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";
import { mergedInto } from "../../test/merged.ts";

const database = testDatabase();
const ask = testClient(database);

describe("contacts", () => {
  const ROWS = `totalCount sentence nodes { event { id } evidence inPerson goBetweens { entity { id } } }`;
  type Rows = {
    totalCount: number;
    sentence: string;
    nodes: {
      event: { id: string };
      evidence: string;
      inPerson: boolean;
      goBetweens: { entity: { id: string } }[];
    }[];
  };

  it("opens on Syria and Israel, occasion by occasion in order", async () => {
    const { data } = await ask<{ contacts: Rows }>(`{ contacts { ${ROWS} } }`);
    expect(data.contacts.sentence).toBe(
      "9 occasions: three are one origin repeated and six rest on one document each.",
    );
    expect(data.contacts.nodes.map((row) => `${row.event.id} ${row.evidence}`))
      .toMatchInlineSnapshot(`
      [
        "backchannel-talks ECHOED",
        "direct-border-talks ECHOED",
        "uae-indirect-talks ECHOED",
        "agreement-effort-june-2025 SINGLE",
        "baku-round-1 SINGLE",
        "talks-progress-august-2025 SINGLE",
        "baku-round-september-2025 SINGLE",
        "last-session-before-paris SINGLE",
        "paris-round SINGLE",
      ]
    `);
    const uae = data.contacts.nodes.find((row) => row.event.id === "uae-indirect-talks");
    expect(uae?.goBetweens).toEqual([{ entity: { id: "united-arab-emirates" } }]);
  });

  it("loses the Emirates with Reuters", async () => {
    const { data } = await ask<{ contacts: Rows }>(
      `{ contacts(filter: { excludePublishers: ["reuters"] }) { ${ROWS} } }`,
    );
    expect(data.contacts.nodes.map((row) => row.event.id)).not.toContain("uae-indirect-talks");
    expect(data.contacts.nodes.flatMap((row) => row.goBetweens)).toEqual([]);
  });

  it("knows by a day only what had been printed", async () => {
    const { data } = await ask<{ contacts: Rows }>(
      `{ contacts(filter: { knownBy: "2025-06-01" }) { ${ROWS} } }`,
    );
    expect(data.contacts.nodes.map((row) => row.event.id).sort()).toEqual([
      "backchannel-talks",
      "direct-border-talks",
      "uae-indirect-talks",
    ]);
  });

  it("names who took part for either side, and who they act for", async () => {
    const { data } = await ask<{
      contacts: {
        nodes: { event: { id: string }; sides: { participants: { entity: { id: string } }[] }[] }[];
        sides: { members: { entity: { id: string }; via: { id: string }[] }[] }[];
      };
    }>(
      `{ contacts(between: ["syria", "israel"]) {
        nodes { event { id } sides { participants { entity { id } } } }
        sides { members { entity { id } via { id } } }
      } }`,
    );
    const border = data.contacts.nodes.find((row) => row.event.id === "direct-border-talks");
    expect(border?.sides[0]?.participants.map((p) => p.entity.id)).toContain("ahmad-al-dalati");
    expect(border?.sides[1]?.participants.map((p) => p.entity.id)).toEqual([
      "israeli-security-officials",
    ]);
    const katz = data.contacts.sides[1]?.members.find(
      (member) => member.entity.id === "yisrael-katz",
    );
    expect(katz?.via.map(({ id }) => id)).toEqual([
      "link:yisrael-katz:MEMBER_OF:israeli-government",
      "link:israeli-government:PART_OF:israel",
    ]);
  });

  const eventsBetween = async (a: string, b: string, more = "") => {
    const { data } = await ask<{ contacts: Rows }>(
      `query ($between: [ID!]) { contacts(between: $between${more}) { ${ROWS} } }`,
      { between: [a, b] },
    );
    return data.contacts.nodes.map((row) => `${row.event.id} ${row.evidence}`);
  };

  it("lists the contacts of two persons, or says that none is told of", async () => {
    expect(await eventsBetween("donald-trump", "ahmed-al-sharaa")).toEqual([
      "trump-sharaa-riyadh MULTI_ORIGIN",
    ]);
    const { data } = await ask<{ contacts: Rows }>(
      `{ contacts(between: ["ron-dermer", "ahmad-al-dalati"]) { ${ROWS} } }`,
    );
    expect(data.contacts).toEqual({
      totalCount: 0,
      sentence: "No document tells of an occasion.",
      nodes: [],
    });
  });

  it("counts for a body who heads it, and without roll-up only the body itself", async () => {
    const body = "syrian-interim-government";
    expect(await eventsBetween(body, "israel")).toEqual([
      "direct-border-talks SINGLE",
      "baku-round-1 SINGLE",
    ]);
    expect(await eventsBetween(body, "israel", ", rollUp: false")).toEqual([
      "direct-border-talks SINGLE",
    ]);
    expect(await eventsBetween("israel", "hayat-tahrir-al-sham")).toEqual([]);
    // To have been at a place is no contact with whoever is there (R52).
    expect(await eventsBetween("ahmed-al-sharaa", "white-house")).toEqual([]);
  });

  it.each([
    ["syria", "israel"],
    ["syrian-interim-government", "israel"],
    ["syrian-interim-government", "syria"],
    ["donald-trump", "syria"],
  ])("lists the same for %s and %s in either order", async (a, b) => {
    expect(await eventsBetween(a, b)).toEqual(await eventsBetween(b, a));
  });

  it("takes nobody to act for a side but by links that mean so", async () => {
    type Sides = { contacts: { sides: { members: { via: { kind: string }[] }[] }[] } };
    const { data } = await ask<Sides>(
      `{ contacts(between: ["baku", "israel"]) { sides { members { via { kind } } } } }`,
    );
    const [baku, israel] = data.contacts.sides.map(({ members }) =>
      members.flatMap(({ via }) => via.map(({ kind }) => kind)),
    );
    expect(baku).toEqual([]);
    expect(new Set(israel)).toEqual(new Set(["REPRESENTS", "PART_OF", "MEMBER_OF", "HEADS"]));
  });

  it.each([
    [["syria", "paris-round"], 'between: "paris-round" is an event; ask for those who took part.'],
    [["syria", "nobody-at-all"], 'between: there is no entity "nobody-at-all".'],
    [["syria", "syria"], "between: takes two different entities."],
    [["syria"], "between: takes exactly two ids."],
    [["syria", "israel", "iran"], "between: takes exactly two ids."],
    [[], "between: takes exactly two ids."],
  ])("refuses %j, naming the rule", async (between, message) => {
    const { errors } = await ask(
      `query ($between: [ID!]) { contacts(between: $between) { totalCount } }`,
      { between },
    );
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });

  it("takes a merged id for the survivor", async () => {
    await mergedInto(database, "syria", async (ask, merged) => {
      const { data } = await ask<{ contacts: Rows & { between: { id: string }[] } }>(
        `query ($between: [ID!]) { contacts(between: $between) { between { id } ${ROWS} } }`,
        { between: [merged, "israel"] },
      );
      expect(data.contacts.between.map(({ id }) => id)).toEqual(["syria", "israel"]);
      expect(data.contacts.totalCount).toBe(9);
      const { errors } = await ask(`{ contacts(between: ["${merged}", "syria"]) { totalCount } }`);
      expect(errors?.[0]?.message).toBe("between: takes two different entities.");
    });
  });
});
