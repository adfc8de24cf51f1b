import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf } from "../../test/editor.ts";

const database = testDatabase();
const { ask, change, walk } = editorOf(database);

const ENDS = { subject: "ron-dermer", kind: "PAID", object: "ahmad-al-dalati" };
const ID = "link:ron-dermer:PAID:ahmad-al-dalati";
const SAID = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "One paid the other." };
const [ONE, OTHER] = ["doc:001_6ce460a0ba103162", "doc:000_17a0ec9264965eae"];
const EUR = { currency: "EUR" };

interface Link {
  sentence: string;
  shareText: string | null;
  evidenceText: string;
  amounts: object[];
}
async function link(): Promise<Link> {
  const { data } = await ask<{ link: Link }>(
    `query ($id: ID!) { link(id: $id) { sentence shareText evidenceText
      amounts { currency unit total occasions rivals perhapsOne text short } } }`,
    { id: ID },
  );
  return data.link;
}

describe("how much a link tells of", () => {
  it("is added over occasions: what two documents tell of one counts once", () =>
    walk(async (make) => {
      const first = { ...SAID, ...ENDS, ...EUR, amount: "1200000", date: "2024-03" };
      await make("addClaim", { ...first, document: ONE });
      await make("addClaim", { ...first, document: OTHER });
      await make("addClaim", { ...first, document: ONE, date: "2024-06", amount: "300000.50" });
      expect(await link()).toMatchObject({
        sentence: "Ron Dermer paid Ahmad al-Dalati (EUR 1,500,000.5 on 2 occasions).",
        amounts: [
          { currency: "EUR", unit: null, total: "1500000.5", occasions: 2, rivals: [], perhapsOne: 0, short: "in all EUR 1.5 m" }, // prettier-ignore
        ],
      });
    }));

  it("is what was sold, and a role says whose it is where a link holds both ways", () =>
    walk(async (make) => {
      const told = { ...SAID, document: ONE, subject: "ron-dermer", object: "ahmad-al-dalati" };
      await make("addClaim", { ...told, kind: "SOLD_TO", amount: "40", unit: "rifles" });
      const back = { subject: told.object, object: told.subject };
      await make("addClaim", { ...told, ...back, kind: "TRADED_WITH", role: "client" });
      const { data } = await ask(`{
        sold: link(id: "link:ron-dermer:SOLD_TO:ahmad-al-dalati") { sentence }
        traded: link(id: "link:ahmad-al-dalati:TRADED_WITH:ron-dermer") { sentence titles }
      }`);
      expect(data).toEqual({
        sold: { sentence: "Ron Dermer sold 40 rifles to Ahmad al-Dalati." },
        traded: {
          sentence: "Ahmad al-Dalati did business with Ron Dermer (Ahmad al-Dalati: client).",
          titles: ["Ahmad al-Dalati: client"],
        },
      });
    }));

  it("is shown side by side, and not added, where documents differ of one occasion", () =>
    walk(async (make) => {
      const told = { ...SAID, ...ENDS, ...EUR, event: "trump-sharaa-riyadh" };
      await make("addClaim", { ...told, document: ONE, amount: "1000000" });
      await make("addClaim", { ...told, document: OTHER, amount: "2000000.." });
      expect((await link()).amounts).toEqual([
        { currency: "EUR", unit: null, total: null, occasions: 0, perhapsOne: 0, short: "",
          rivals: ["EUR 1,000,000 against EUR 2,000,000 and more"],
          text: "documents differ: EUR 1,000,000 against EUR 2,000,000 and more" }, // prettier-ignore
      ]);
    }));

  it("may be one where documents tell of equal amounts on different days, and says so", () =>
    walk(async (make) => {
      const told = { ...SAID, ...ENDS, amount: "40", unit: "rifles" };
      await make("addClaim", { ...told, document: ONE, date: "2024-03" });
      await make("addClaim", { ...told, document: OTHER, date: "2024-04" });
      expect((await link()).amounts).toMatchObject([
        { currency: null, unit: "rifles", total: "80", perhapsOne: 2, short: "2 × 40 rifles",
          text: "80 rifles on 2 occasions; 2 of them are of equal amount and may be one" }, // prettier-ignore
      ]);
    }));

  it("is a share told with each document where they differ, and never added", () =>
    walk(async (make) => {
      await make("addClaim", { ...SAID, ...ENDS, document: ONE, share: "25" });
      expect((await link()).shareText).toBe("25 %");
      await make("addClaim", { ...SAID, ...ENDS, document: OTHER, share: "30..40" });
      expect((await link()).shareText).toBe(
        "25 % (Kurdistan24, May 2025); 30 % to 40 % (Alwaght, 1 June 2025)",
      );
    }));

  it("comes together over the links that a table lists, of one event once", () =>
    walk(async (make) => {
      const ids = ["ron-dermer", "ahmad-al-dalati", "asaad-al-shaybani"];
      const event = "trump-sharaa-riyadh";
      const told = { ...SAID, ...EUR, subject: ids[0], document: ONE };
      await make("addClaim", { ...told, kind: "PAID", object: ids[1], event, amount: "100" });
      // What was sold is what was paid for; another pays another.
      await make("addClaim", { ...told, kind: "SOLD_TO", object: ids[1], event, amount: "100" });
      await make("addClaim", { ...told, kind: "PAID", object: ids[2], event, amount: "100" });
      await make("addClaim", { ...told, kind: "OWNS", object: ids[2], share: "40" });
      const usd = { ...told, kind: "LENT_TO", object: ids[2], currency: "USD", amount: "7" };
      await make("addClaim", { ...usd, date: "2024-03" });
      const sums = async (filter: object) => {
        const { data } = await ask<{ neighborhood: { amounts: object[] } }>(
          `query ($ids: [ID!]!, $filter: LinkFilter) { neighborhood(ids: $ids, depth: 0, filter: $filter) {
            amounts { text occasions } } }`,
          { ids, filter },
        );
        return data.neighborhood.amounts;
      };
      expect(await sums({ lenses: ["MONEY"] })).toEqual([
        { text: "EUR 200 on 2 occasions", occasions: 2 },
        { text: "USD 7", occasions: 1 },
      ]);
      expect(await sums({ kinds: ["LENT_TO"] })).toEqual([{ text: "USD 7", occasions: 1 }]);
      expect(await sums({ lenses: ["MONEY"], excludeDocuments: [ONE] })).toEqual([]);
    }));

  it("is another statement where only the amount differs", () =>
    walk(async (make) => {
      const told = { ...SAID, ...ENDS, document: ONE, date: "2024-03" };
      await make("addClaim", { ...told, amount: "5" });
      await make("addClaim", { ...told, amount: "6" });
      expect(await change("addClaim", { ...told, amount: "6" })).toMatchObject({
        __typename: "DuplicateClaim",
      });
    }));

  it.each([
    [{ amount: "1,200,000" }, "amount", "must be a number such as 1200000 or 0.5"],
    [{ amount: "20..10" }, "amount", "ends below its start"],
    [{ amount: "5", currency: "euro" }, "currency", "must be a currency of ISO 4217"],
    [{ share: "120" }, "share", "must be a share of 100 per cent or less"],
  ])("refuses %j", async (input, field, rule) => {
    expect(await change("addClaim", { ...SAID, ...ENDS, document: ONE, ...input })).toMatchObject({
      __typename: "InvalidInput",
      message: expect.stringContaining(`${field}: ${rule}`),
    });
  });
});
