import { LONGEST_ADDRESS } from "@backchannel/schema/codecs.ts";
import { expect, test } from "vitest";
import { DEFAULT_FILTER } from "../state/filter-options.ts";
import { INITIAL, NEW_QUESTION } from "../state/store.ts";
import { fromQuery, openedIn, toQuery, writeAddress, type Shown } from "./address.ts";

const { arrivedFrom: _, ...start } = INITIAL;

const shownBy = (query: string) => fromQuery(query).shown;

test("the first page needs no query", () => {
  expect(toQuery(start)).toBe("");
  expect(fromQuery("")).toEqual({ shown: start, notes: [] });
});

test("an address can be read by a person and leads back to the same state", () => {
  const shown: Shown = {
    ...start,
    page: "explore",
    view: "table",
    params: {
      between: ["syria", "turkey"],
      falls: "alwaght",
      compare: ["reuters", "alwaght"],
      brief: ["syria", "israel"],
    },
    drawn: ["ahmad-al-dalati", "syria"],
    selection: { type: "link", id: "link:ahmad-al-dalati:REPRESENTS:syria" },
    path: {
      from: ["ron-dermer"],
      to: ["ahmad-al-dalati"],
      through: ["israel"],
      maxLength: 4,
      alleged: true,
      without: "reuters",
    },
    filter: {
      ...DEFAULT_FILTER,
      lenses: ["CONTACTS", "FORCE"],
      involved: false,
      evidence: ["MULTI_ORIGIN", "SAID_NOT"],
      knownBy: "2025-06-01",
      during: { from: "2024-12-01", to: null },
      includePossible: false,
      includeUndated: false,
      excludePublishers: ["reuters"],
      excludeDocuments: ["doc:004"],
      excludeOrigins: ["origin:reuters-1"],
      natures: ["REGISTER", "OWN_FILING"],
      minOrigins: 2,
    },
    hiddenLooks: ["media"],
  };
  const query = toQuery(shown);
  expect(query).toBe(
    "?page=explore&view=table&between=syria,turkey&falls=alwaght&compare=reuters,alwaght" +
      "&brief=syria,israel&show=ahmad-al-dalati,syria" +
      "&link=link:ahmad-al-dalati:REPRESENTS:syria" +
      "&path-from=ron-dermer&path-to=ahmad-al-dalati&path-through=israel&path-length=4" +
      "&path-alleged=yes&path-without=reuters" +
      "&lenses=contacts,force&involved=no&evidence=multi-origin,said-not" +
      "&published-by=2025-06-01&during=2024-12-01..&possible=no&undated=no&without=reuters" +
      "&without-documents=doc:004&without-origins=origin:reuters-1&natures=register,own-filing&origins=2&hide=media",
  );
  expect(fromQuery(query)).toEqual({ shown, notes: [] });
});

test("no lens at all is not the same as the usual ones", () => {
  const none = { ...start, filter: { ...DEFAULT_FILTER, lenses: [] } };
  expect(shownBy(toQuery(none)).filter.lenses).toEqual([]);
});

test("a path has a length that the API allows, whatever the address says", () => {
  const lengthOf = (text: string) => shownBy(`?path-from=a&path-length=${text}`).path?.maxLength;
  expect(["1", "8", "0", "9", "-3", "many", ""].map(lengthOf)).toEqual([1, 8, 6, 6, 6, 6, 6]);
});

test("a path finder that is open without ends is kept", () => {
  const asking = { ...start, path: { ...NEW_QUESTION } };
  expect(shownBy(toQuery(asking))).toEqual(asking);
});

/** Each of these is ignored, whatever else the address contains. */
const WRONG = [
  "page=nowhere",
  "view=cloud",
  "between=syria",
  "between=syria,syria",
  "between=a,b,c",
  "link=",
  "path-from=a&path-length=99",
  "path-to=a&path-alleged=perhaps",
  "path-to=a&path-without=",
  "compare=reuters",
  "falls=",
  "lenses=bogus",
  "involved=perhaps",
  "evidence=bogus",
  "evidence=",
  "published-by=soon",
  "published-by=2025-02-29",
  "during=never..",
  "during=..",
  "during=2025-13-01..",
  "during=2025-06-01..2025-05-31",
  "during=2025-01-01..2025-02-01..x",
  "possible=perhaps",
  "undated=1",
  "origins=many",
  "origins=-1",
  "origins=1.5",
  "origins=99999999999",
  "hide=bogus",
  "show=syria&at=AAA",
  "show=syria&at=..",
  "evidnce=single",
];

test.for(WRONG)("“%s” is told and changes nothing", (text) => {
  const { shown, notes } = fromQuery(`?${text}`);
  const [path, drawn] = [shown.path && NEW_QUESTION, shown.drawn];
  expect({ ...shown, path: shown.path && { ...shown.path, from: [], to: [] } }).toEqual({
    ...start,
    path,
    drawn,
  });
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain(text.split("&").at(-1)!);
});

test("what is right beside what is wrong is kept", () => {
  const { shown, notes } = fromQuery("?evidence=single,bogus&show=syria&show=israel&hide=x,media");
  expect(shown).toEqual({
    ...start,
    drawn: ["syria"],
    filter: { ...DEFAULT_FILTER, evidence: ["SINGLE"] },
    hiddenLooks: ["media"],
  });
  expect(notes).toEqual([
    "“show=israel”, “evidence=bogus” and “hide=x” in the address mean nothing here and are ignored.",
  ]);
});

test("of more entities than can be drawn the first are, and the rest are counted", () => {
  const ids = Array.from({ length: 757 }, (_, i) => `e${i}`);
  const { shown, notes } = fromQuery(`?show=${ids.join(",")}`);
  expect(shown.drawn).toEqual(ids.slice(0, 500));
  expect(notes).toEqual(["The address names 757 entities; the first 500 are drawn."]);
});

/** `count` entities on the canvas, the first of them placed by hand. */
const arranged = (count: number, length: number): Shown => {
  const drawn = Array.from({ length: count }, (_, i) => `${i}`.padStart(length, "e"));
  const positions = Object.fromEntries(drawn.map((id, i) => [id, { x: i * 30 - 400, y: i }]));
  return { ...start, page: "explore", drawn, positions, pinned: [drawn[0]!] };
};

test("a picture arranged by hand stands in its address as it is", () => {
  const shown = arranged(3, 2);
  const query = toQuery(shown);
  expect(query).toBe("?page=explore&show=e0,e1,e2&at=P5wgABP6OgACP6sgAE");
  expect(shownBy(query)).toEqual(shown);
});

test("a picture that no hand arranged is left to the layout", () => {
  const query = toQuery({ ...arranged(3, 2), pinned: [] });
  expect(query).toBe("?page=explore&show=e0,e1,e2");
});

test("what has no room in an address is let go: first what a layout placed, then all places", () => {
  const kept = ({ length }: { length: number }, count: number) => {
    const { query, places } = writeAddress(arranged(count, length));
    return [places, Object.keys(shownBy(query).positions).length, query.length < LONGEST_ADDRESS];
  };
  expect(kept({ length: 5 }, 500)).toEqual(["all", 500, true]);
  expect(kept({ length: 13 }, 500)).toEqual(["pinned", 1, true]);
  expect(kept({ length: 15 }, 490)).toEqual(["none", 0, true]);
  expect(kept({ length: 30 }, 500)).toEqual(["none", 0, false]);
});

test("an address of one entity opens it, unless it says that it stands alone", () => {
  const opened = [
    "?page=explore&show=syria",
    "?page=explore&entity=syria",
    "?page=explore&show=syria&entity=israel",
    "?page=explore&show=syria&alone=yes",
    "?page=explore&show=syria,israel",
    "?page=explore&show=syria&link=link:a:MET:b",
    "?show=syria",
    "?page=explore",
  ].map(openedIn);
  expect(opened).toEqual(["syria", "syria", "syria", null, null, null, null, null]);
});

test("the page itself says of a single entity that it stands alone", () => {
  const query = toQuery({ ...start, page: "explore", drawn: ["syria"], events: "unfolded" });
  expect(query).toBe("?page=explore&show=syria&alone=yes&events=unfolded");
  expect(fromQuery(query)).toMatchObject({
    shown: { drawn: ["syria"], events: "unfolded" },
    notes: [],
  });
});
