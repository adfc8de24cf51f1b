import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

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
      "9 occasions: one has 2 separate origins, two are one origin repeated and six rest on one document each.",
    );
    expect(data.contacts.nodes.map((row) => `${row.event.id} ${row.evidence}`))
      .toMatchInlineSnapshot(`
      [
        "backchannel-talks ECHOED",
        "direct-border-talks MULTI_ORIGIN",
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
});
