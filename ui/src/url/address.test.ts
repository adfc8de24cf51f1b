import { expect, test } from "vitest";
import { DEFAULT_FILTER, INITIAL, MOST_DRAWN } from "../graph/store.ts";
import { fromQuery, openedIn, toQuery, type Shown } from "./address.ts";

const start: Shown = {
  page: INITIAL.page,
  view: INITIAL.view,
  between: null,
  drawn: [],
  selection: null,
  path: null,
  falls: null,
  compare: null,
  brief: null,
  filter: DEFAULT_FILTER,
  hiddenLooks: [],
  events: "folded",
};

test("the first page needs no query", () => {
  expect(toQuery(start)).toBe("");
  expect(fromQuery("")).toEqual(start);
});

test("an address can be read by a person and leads back to the same state", () => {
  const shown: Shown = {
    ...start,
    page: "explore",
    view: "table",
    between: ["syria", "turkey"],
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
    falls: "alwaght",
    compare: ["reuters", "alwaght"],
    brief: ["syria", "israel"],
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
      minOrigins: 2,
    },
    hiddenLooks: ["media"],
  };
  const query = toQuery(shown);
  expect(query).toBe(
    "?page=explore&view=table&between=syria,turkey&show=ahmad-al-dalati,syria" +
      "&link=link:ahmad-al-dalati:REPRESENTS:syria" +
      "&path-from=ron-dermer&path-to=ahmad-al-dalati&path-through=israel&path-length=4" +
      "&path-alleged=yes&path-without=reuters" +
      "&falls=alwaght&compare=reuters,alwaght&brief=syria,israel" +
      "&lenses=contacts,force&involved=no&evidence=multi-origin,said-not" +
      "&published-by=2025-06-01&during=2024-12-01..&possible=no&undated=no&without=reuters" +
      "&without-documents=doc:004&without-origins=origin:reuters-1&origins=2&hide=media",
  );
  expect(fromQuery(query)).toEqual(shown);
});

test("no lens at all is not the same as the usual ones", () => {
  const none = { ...start, filter: { ...DEFAULT_FILTER, lenses: [] } };
  expect(fromQuery(toQuery(none)).filter.lenses).toEqual([]);
});

test("a path has a length that the API allows, whatever the address says", () => {
  const lengthOf = (text: string) => fromQuery(`?path-from=a&path-length=${text}`).path?.maxLength;
  expect(["1", "8", "0", "9", "-3", "many", ""].map(lengthOf)).toEqual([1, 8, 6, 6, 6, 6, 6]);
});

test("what an address says wrongly is as at the start", () => {
  expect(
    fromQuery(
      "?page=nowhere&between=syria&published-by=soon&during=never..&origins=many&evidence=&hide=x",
    ),
  ).toEqual({ ...start, filter: { ...DEFAULT_FILTER, evidence: [] } });
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
  expect(fromQuery(query)).toMatchObject({ drawn: ["syria"], events: "unfolded" });
});

test("an address cannot draw more than the graph holds", () => {
  const ids = Array.from({ length: MOST_DRAWN + 20 }, (_, n) => `e${n}`);
  expect(fromQuery(`?page=explore&show=${ids.join(",")}`).drawn).toHaveLength(MOST_DRAWN);
});
