import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Told {
  links: { totalCount: number; edges: { labelFromHere: string; neighbor: { id: string } }[] };
  saidBeside?: { nodes: { id: string; link: { sentence: string } }[] };
  saidOfPlace?: { nodes: { id: string }[] };
  nobodyInvolved?: string | null;
}

async function toldOf(id: string): Promise<Told> {
  const { data, errors } = await ask<{ entity: Told }>(
    `query ($id: ID!) { entity(id: $id) {
      links(first: 100) { totalCount edges { labelFromHere neighbor { id } } }
      ... on Event { nobodyInvolved saidBeside(first: 50) { nodes { id link { sentence } } } }
      ... on Place { saidOfPlace(first: 50) { nodes { id } } }
      ... on State { saidOfPlace(first: 50) { nodes { id } } }
    } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return data.entity;
}

async function sentenceOf(id: string): Promise<string | undefined> {
  const { data } = await ask<{ link: { sentence: string } | null }>(
    "query ($id: ID!) { link(id: $id) { sentence } }",
    { id },
  );
  return data.link?.sentence;
}

describe("a link to an event", () => {
  it.each([
    ["eli-cohen:INVOLVED_IN:cohen-execution", "Eli Cohen was executed."],
    ["eli-cohen:PARTICIPATED_IN:cohen-execution", "Eli Cohen was executed."],
    [
      "assad-government:INVOLVED_IN:assad-overthrow",
      "Assad government was overthrown in Overthrow of Bashar al-Assad.",
    ],
    [
      "druze:INVOLVED_IN:sweida-violence-undated",
      "Druze were attacked in Violence against Druze in Sweida, as told in the related items.",
    ],
    ["united-arab-emirates:INVOLVED_IN:uae-indirect-talks", /^United Arab Emirates mediated in /],
    ["israel:INVOLVED_IN:israeli-strike-campaign", /^Israel attacked in /],
    ["syria:INVOLVED_IN:paris-round", "Syria took part in Paris round of security talks."],
    ["ron-dermer:INVOLVED_IN:dermer-resignation", "Ron Dermer resigned."],
    [
      "ahmad-al-dalati:INVOLVED_IN:dalati-quneitra-appointment",
      /^Ahmad al-Dalati was appointed in /,
    ],
    [
      "israel-foreign-ministry:DECLINED_COMMENT:no-comment-reuters",
      /did not answer at once in Requests for comment/,
    ],
    ["ahmed-al-sharaa:DECLINED_COMMENT:sharaa-silence-normalisation", /kept silent on/],
    ["donald-trump:PARTICIPATED_IN:trump-remarks-normalisation", /^Donald Trump spoke in /],
    ["paris-round:TOOK_PLACE_AT:paris", "Paris round of security talks took place in Paris."],
  ])("%s is worded by the role", async (id, sentence) => {
    expect(await sentenceOf(`link:${id}`)).toEqual(
      typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
    );
  });

  it.each([
    "ahmed-al-sharaa:INVOLVED_IN:uae-indirect-talks",
    "ahmed-al-sharaa:INVOLVED_IN:katz-distrust-remark",
    "israeli-government:INVOLVED_IN:trump-sharaa-riyadh",
    "sweida-province:INVOLVED_IN:sweida-violence-undated",
    "israel-foreign-ministry:INVOLVED_IN:no-comment-reuters",
    "israeli-proposal-paris:TOOK_PLACE_AT:mount-hermon",
  ])("%s is none: nobody is involved by what is said of them", async (id) => {
    expect(await sentenceOf(`link:${id}`)).toBeUndefined();
  });
});

describe("an event", () => {
  it("lists somebody once who took part and is involved, and all who were there without the other", async () => {
    const { links } = await toldOf("paris-round");
    const labels = links.edges.filter(({ neighbor }) => neighbor.id === "tom-barrack");
    expect(labels).toEqual([{ labelFromHere: "involved", neighbor: { id: "tom-barrack" } }]);
    const { data } = await ask<{ entity: Told }>(
      `{ entity(id: "paris-round") { links(first: 100, filter: { kinds: [INVOLVED_IN] }) {
        totalCount edges { labelFromHere neighbor { id } } } } }`,
    );
    expect(data.entity.links.edges.map(({ neighbor }) => neighbor.id)).toContain("tom-barrack");
  });

  it("shows who spoke, confirmed or kept silent, and says why nobody is involved", async () => {
    const remark = await toldOf("katz-distrust-remark");
    expect(remark.nobodyInvolved).toMatch(/^Nobody takes part in a statement/);
    expect(remark.saidBeside?.nodes.map(({ link }) => link.sentence)).toContain(
      "Yisrael Katz opposes Ahmed al-Sharaa.",
    );
    const talks = await toldOf("uae-indirect-talks");
    expect(talks.nobodyInvolved).toBeNull();
    expect(talks.saidBeside?.nodes.map(({ id }) => id)).toEqual([
      "claim:c003-023",
      "claim:c004-013",
    ]);
    expect((await toldOf("iranian-revolution")).nobodyInvolved).toMatch(/background/);
  });
});

describe("a place", () => {
  it("shows what happened there", async () => {
    const { links } = await toldOf("paris");
    expect(links.edges).toEqual([
      { labelFromHere: "was the place of", neighbor: { id: "paris-round" } },
    ]);
  });

  it("lists what else is said of it", async () => {
    const hermon = await toldOf("southwestern-damascus");
    expect(hermon.links.totalCount).toBe(0);
    expect(hermon.saidOfPlace?.nodes).toEqual([{ id: "claim:c002-042" }]);
    // What a link of the place carries is not listed again.
    const states = await toldOf("syria");
    expect(states.saidOfPlace?.nodes).toEqual([]);
  });
});
