import { describe, expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Found {
  paths: {
    truncated: boolean;
    searchedLength: number;
    sentence: string;
    leftOut: { evidence: string; count: number }[];
    paths: Path[];
  };
}
interface Path {
  title: string;
  length: number;
  nodes: { id: string; unnamed: boolean; __typename: string }[];
  sentence: string;
  hops: {
    text: string;
    notes: number[];
    weakest: boolean;
    links: { id: string; kind: string }[];
  }[];
  notes: { number: number; claim: { id: string }; document: { id: string; citation: string } }[];
}

const FIELDS = `truncated searchedLength sentence paths {
  title length sentence
  nodes { __typename id unnamed }
  hops { text notes weakest links { id kind } }
  notes { number claim { id } document { id citation } }
}`;

async function find(variables: Record<string, unknown>): Promise<Found["paths"]> {
  const { data, errors } = await ask<Found>(
    `query ($from: [ID!]!, $to: [ID!]!, $through: [ID!], $filter: LinkFilter, $maxLength: Int, $limit: Int) {
      paths(from: $from, to: $to, through: $through, filter: $filter, maxLength: $maxLength, limit: $limit, timeBudget: 20000) { ${FIELDS} }
    }`,
    { limit: 5, maxLength: 6, ...variables },
  );
  expect(errors).toBeUndefined();
  return data.paths;
}
const ids = (path: Path | undefined) => path?.nodes.map(({ id }) => id);
const pairOf = (a = "", b = "") => (a < b ? `${a} ${b}` : `${b} ${a}`);
const DERMER_TO_DALATI = { from: ["ron-dermer"], to: ["ahmad-al-dalati"] };

// A new server takes seconds to plan each statement: there is one per length and stage.
describe("paths", { timeout: 120_000 }, () => {
  it("says of an event that nobody is told to have had a part in it, not that nothing was said", async () => {
    const { paths } = await find({
      from: ["israeli-government"],
      to: ["sweida-violence-undated"],
      filter: {},
    });
    expect(paths[0]?.sentence).toMatch(
      /^No document says that Israeli government had a part in Violence against Druze in Sweida, .*, though 1 document names both; /,
    );
  });

  it("says that nobody deals with a town", async () => {
    const lenses = ["CONTACTS", "SPEAKS_FOR", "FORCE"];
    const { paths } = await find({
      from: ["eyal-zamir"],
      to: ["sayda-al-hanout"],
      filter: { lenses },
    });
    expect(paths[0]?.sentence).toMatch(
      /^Nothing ties Eyal Zamir and Sayda al-Hanout directly, though 1 document names both; they connect through Israeli military\. /,
    );
  });

  it("tells how Dermer is connected to al-Dalati, and where that is weak", async () => {
    const { paths, truncated } = await find(DERMER_TO_DALATI);
    expect(truncated).toBe(false);
    const states = paths.find(({ title }) => title === "through Israel and Syria");
    expect(ids(states)).toEqual(["ron-dermer", "israel", "syria", "ahmad-al-dalati"]);
    const { sentence, hops, notes } = states as Path;
    expect(sentence).toMatch(
      /^No document names Ron Dermer and Ahmad al-Dalati together; they connect through their states\. /,
    );
    expect(hops.map(({ text }) => text)).toEqual([
      "Ron Dermer represented Israel (chief negotiator), date not given (until the resignation)",
      "Israel negotiated with Syria (also: met), on 9 occasions, December 2024 – September 2025",
      "Ahmad al-Dalati represents Syria (lead of the contacts; one of the leads; key figure) (also: is affiliated with), to May 2025, start not given",
    ]);
    expect(sentence).toMatch(
      /Weakest: hops 1 \(Alwaght alone\), 2 \(one origin, repeated in 4 documents, on 3 of 9 occasions\) and 3 \(one Reuters report in 4 documents\)\. Hop 1 is not said to concern hops 2 and 3 \(Direct Syria–Israel border security talks\)\.$/,
    );
    expect(hops.map(({ weakest }) => weakest)).toEqual([true, true, true]);
    // Each document is cited once per hop, and every note is cited.
    expect(hops.map((hop) => hop.notes)).toEqual([[1], [2, 3, 4, 5, 6], [7, 8, 9, 10]]);
    expect(notes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(notes[0]?.document.citation).toBe("Alwaght, November 2025 or later");
  });

  it("finds nothing by what had been printed before June: Dermer is first named later", async () => {
    const found = await find({ ...DERMER_TO_DALATI, filter: { knownBy: "2025-05-31" } });
    expect(found.paths).toEqual([]);
    expect(found).toMatchObject({ truncated: false, searchedLength: 6 });
    expect(found.sentence).toBe(
      "No path of up to 6 links under this filter: no document published by 31 May 2025 names Ron Dermer.",
    );
  });

  it("breaks without Reuters: every claim on al-Dalati goes back to one report", async () => {
    const found = await find({ ...DERMER_TO_DALATI, filter: { excludePublishers: ["reuters"] } });
    expect(found.paths).toEqual([]);
  });

  it("says that two are linked directly only by what is left out", async () => {
    const direct = { from: ["donald-trump"], to: ["ahmed-al-sharaa"] };
    const [first] = (await find({ ...direct, limit: 1 })).paths;
    expect(first?.sentence).toMatch(/^Donald Trump and Ahmed al-Sharaa are linked directly\. /);
    expect(first?.sentence).toMatch(/It rests on 2 separate origins\.$/);
    const [around] = (await find({ ...direct, limit: 1, filter: { lenses: ["SPEAKS_FOR"] } }))
      .paths;
    expect(around?.sentence ?? "linked directly only by what is left out here").toContain(
      "linked directly only by what is left out here",
    );
  });

  it("bridges by the unnamed only where a hop ties them to somebody named", async () => {
    const { paths, truncated } = await find({ from: ["bedouin-groups"], to: ["united-states"] });
    expect(truncated).toBe(false);
    expect(ids(paths[0])).toEqual(["bedouin-groups", "american-mediators", "united-states"]);
    expect(paths[0]?.sentence).toContain("American mediators");
    const TIES = ["REPRESENTS", "PART_OF", "MEMBER_OF", "AFFILIATED_WITH"];
    const untied = await find({
      from: ["bedouin-groups"],
      to: ["united-states"],
      filter: { kinds: ["CONTACTED", "MET", "MEDIATED", "NEGOTIATED_WITH", "INVOLVED_IN"] },
    });
    const bridges = (path: Path) => path.nodes.slice(1, -1).filter(({ unnamed }) => unnamed);
    expect(untied.paths.flatMap(bridges)).toEqual([]);
    for (const path of paths) {
      const { nodes, hops } = path;
      for (const bridge of bridges(path)) {
        const i = nodes.indexOf(bridge);
        const named = [i - 1, i].filter((hop) => !nodes[hop === i ? i + 1 : hop]!.unnamed);
        const kinds = named.flatMap((hop) => hops[hop]!.links.map(({ kind }) => kind));
        expect(kinds.filter((kind) => TIES.includes(kind))).not.toEqual([]);
      }
    }
  });

  it("lets the unnamed stand at an end", async () => {
    const unnamed = await ask<{ entities: { nodes: { id: string }[] } }>(
      `{ entities(filter: { kinds: [UNNAMED_GROUP, UNNAMED_PERSON] }, first: 100) { nodes { id } } }`,
    );
    let ended = 0;
    for (const { id } of unnamed.data.entities.nodes.slice(0, 3)) {
      const { paths } = await find({
        from: ["syria", "israel"].filter((end) => end !== id),
        to: [id],
      });
      ended += paths.length;
    }
    expect(ended).toBeGreaterThan(0);
  });

  it("bridges by an event only what is not linked directly, and passes nobody twice", async () => {
    const { paths } = await find({ from: ["donald-trump"], to: ["ahmad-al-dalati"], limit: 50 });
    expect(paths.length).toBeGreaterThan(5);
    const { data } = await ask<{
      neighborhood: { links: Record<"source" | "target", { id: string }>[] };
    }>(
      `query ($ids: [ID!]!) { neighborhood(ids: $ids, depth: 0, filter: { evidence: [MULTI_ORIGIN, ECHOED, SINGLE, STATEMENT] }) {
        links { source { id } target { id } } } }`,
      { ids: [...new Set(paths.flatMap((path) => ids(path) ?? []))] },
    );
    const linked = new Set(
      data.neighborhood.links.map(({ source, target }) => pairOf(source.id, target.id)),
    );
    for (const { nodes } of paths) {
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      for (const [i, node] of nodes.entries()) {
        if (node.__typename !== "Event" || i === 0 || i === nodes.length - 1) continue;
        expect(linked).not.toContain(pairOf(nodes[i - 1]?.id, nodes[i + 1]?.id));
      }
    }
  });

  it("passes through the entities asked for, in order", async () => {
    const { paths } = await find({
      from: ["ron-dermer"],
      to: ["ahmed-al-sharaa"],
      through: ["united-arab-emirates", "syria"],
    });
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const order = ids(path) as string[];
      expect(order.indexOf("united-arab-emirates")).toBeGreaterThan(0);
      expect(order.indexOf("syria")).toBeGreaterThan(order.indexOf("united-arab-emirates"));
      expect(path.length).toBeLessThanOrEqual(6);
    }
  });

  it("follows links one way where asked, symmetric ones either way", async () => {
    const one = { from: ["ron-dermer"], to: ["syria"], limit: 1 };
    const [there] = (await find({ ...one, filter: { direction: "OUTGOING" } })).paths;
    expect(ids(there)).toEqual(["ron-dermer", "israel", "syria"]);
    expect((await find({ ...one, filter: { direction: "INCOMING" } })).paths).toEqual([]);
  });

  it("counts the paths that other grades would open", async () => {
    const { data } = await ask<Found>(
      `{ paths(from: ["ron-dermer"], to: ["ahmad-al-dalati"], maxLength: 4, timeBudget: 20000) { leftOut { evidence count } } }`,
    );
    expect(data.paths.leftOut.map(({ evidence }) => evidence)).toContain("OPINION");
    const all = await find({
      ...DERMER_TO_DALATI,
      maxLength: 4,
      limit: 50,
      filter: { evidence: ["MULTI_ORIGIN", "ECHOED", "SINGLE", "OPINION"] },
    });
    const usual = await find({ ...DERMER_TO_DALATI, maxLength: 4, limit: 50 });
    expect(all.paths.length).toBeGreaterThan(usual.paths.length);
  });

  it("answers the shortest and the longest lengths it allows", async () => {
    for (const maxLength of [1, 3, 8]) {
      const { paths } = await find({ ...DERMER_TO_DALATI, maxLength, limit: 1 });
      expect(paths.length).toBe(maxLength < 3 ? 0 : 1);
    }
  });
});

describe("events and places on the way", () => {
  const between = async (from: string, to: string, more = "") => {
    const { data } = await ask<{ paths: { paths: { nodes: { id: string }[] }[] } }>(
      `{ paths(from: ["${from}"], to: ["${to}"], limit: 20 ${more}) { paths { nodes { id } } } }`,
    );
    return data.paths.paths.map(({ nodes }) => nodes.map(({ id }) => id));
  };

  it("are passed only from one who takes part to another, in events that are a channel", async () => {
    const ways = await between("ahmed-al-sharaa", "israel");
    expect(ways[0]).toEqual(["ahmed-al-sharaa", "baku-round-1", "israel"]);
    const passed = new Set(ways.flatMap((way) => way.slice(1, -1)));
    const { data } = await ask<{ entities: { nodes: { id: string; kind: string }[] } }>(
      `{ entities(filter: { kinds: [STATEMENT, DECISION, ATTACK, CLASH, WAR, OVERTHROW, CITY, SITE] }, first: 100) {
        nodes { id kind } } }`,
    );
    expect(data.entities.nodes.filter(({ id }) => passed.has(id))).toEqual([]);
    // Baku is in Azerbaijan: where a round took place leads nobody to it.
    expect(ways.filter((way) => way.includes("azerbaijan"))).toEqual([]);
  });

  it("are ends: a place leads to what happened there, an event to all who are part of it", async () => {
    const ways = await between("paris", "israel");
    expect(ways[0]).toEqual(["paris", "paris-round", "israel"]);
    expect((await between("israeli-strike-campaign", "syria"))[0]).toHaveLength(2);
  });
});
