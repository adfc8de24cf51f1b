import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { type EventRole, ROLE_CLASSES, ROLES } from "@backchannel/schema/roles.ts";
import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";

const database = testDatabase();

/** An end of a claim about an event, and what became of it. */
interface EndOfClaim {
  entity: string;
  at: "subject" | "object";
  event: string;
  kind: StatedLinkKind;
  modality: string;
  subjectRole: EventRole | null;
  objectRole: EventRole | null;
  involved: boolean;
}

const ENDS = `
MATCH (c:Claim) WHERE c.eventId > '' AND c.linkId > ''
UNWIND [[c.subjectId, 'subject'], [c.objectId, 'object']] AS end
WITH c, end WHERE end[0] <> c.eventId
RETURN end[0] AS entity, end[1] AS at, c.eventId AS event, c.kind AS kind,
  c.modality AS modality, c.subjectRole AS subjectRole, c.objectRole AS objectRole,
  EXISTS { (:Entity {id: end[0]})-[:INVOLVED_IN]->(:Entity {id: c.eventId}) } AS involved`;

/** What a claim makes of its end: the class of its role, or why it has none. */
function reasonOf({ at, kind, modality, ...given }: EndOfClaim): string {
  const role = given[`${at}Role`] ?? LINK_KINDS[kind][`${at}Role`];
  return modality === "DENIED" ? "DENIED" : role === null ? "CONTEXT" : ROLES[role].class;
}

describe("who is involved in the events of the five reports", () => {
  it("are 102 of the 156 who stand at an end of a claim about one; each other for a reason", async () => {
    const ends = await database.read<EndOfClaim>("ends of events", ENDS);
    const pairs = Map.groupBy(ends, ({ entity, event }) => `${entity} > ${event}`);
    expect(pairs.size).toBe(156);
    const involving: string[] = Object.keys(ROLE_CLASSES).filter(
      (name) => ROLE_CLASSES[name as keyof typeof ROLE_CLASSES].involves,
    );
    const stay: Record<string, number> = {};
    const go: Record<string, string[]> = {};
    for (const [pair, of] of pairs) {
      const reasons = [...new Set(of.map(reasonOf))].toSorted();
      const [first = ""] = involving.filter((name) => reasons.includes(name));
      expect({ pair, involved: of[0]?.involved }).toEqual({ pair, involved: first !== "" });
      if (first) stay[first] = (stay[first] ?? 0) + 1;
      else (go[reasons.join(", ")] ??= []).push(pair);
    }
    expect(stay).toMatchInlineSnapshot(`
      {
        "ACTS": 32,
        "TAKES_PART": 44,
        "UNDERGOES": 26,
      }
    `);
    const table = Object.keys(go)
      .toSorted()
      .map((reasons) => [`${reasons}:`, ...go[reasons]!.toSorted()].join("\n  "));
    expect(`\n${table.join("\n")}\n`).toMatchInlineSnapshot(`
      "
      CONFIRMS:
        ahmed-al-sharaa > uae-indirect-talks
        hebrew-media > agreement-effort-june-2025
        syrian-media > agreement-effort-june-2025
        syrian-officials > talks-progress-august-2025
      CONTEXT:
        alwaght > ghanadbashi-interview-event
        azerbaijan > baku-round-1
        eli-cohen > cohen-belongings
        iran > iranian-revolution
        islamic-awakening > iranian-revolution
        israel > katz-distrust-remark
        israel > syria-letter-state-department
        israel > trump-sharaa-riyadh
        israeli-government > druze-bedouin-captive-talks
        israeli-government > sweida-violence-undated
        israeli-government > trump-sharaa-riyadh
        israeli-intelligence > sweida-violence-undated
        mount-hermon > israeli-proposal-paris
        mount-hermon > katz-distrust-remark
        post-2024-occupied-areas > israeli-proposal-paris
        quneitra-province > dalati-quneitra-appointment
        sweida-province > dalati-sweida-assignment
        sweida-province > sweida-violence-undated
        syria > israeli-easing-may-2025
        syrian-interim-government > trump-sharaa-riyadh
        trump-administration > druze-bedouin-captive-talks
        washington > sharaa-white-house-visit
        west-asia > trump-regional-tour
        white-house > sharaa-white-house-visit
      CONTEXT, SILENT:
        ahmed-al-sharaa > trump-remarks-normalisation
      CONTEXT, SPEAKS:
        israel > israeli-proposal-paris
      CONTEXT, SPOKEN_OF:
        ahmed-al-sharaa > katz-distrust-remark
      DENIED:
        israel > katz-no-retreat-remark
        post-2024-occupied-areas > katz-no-retreat-remark
        syria-israel-normalisation > direct-border-talks
      SILENT:
        ahmed-al-sharaa > sharaa-silence-normalisation
        israel-foreign-ministry > no-comment-reuters
        syrian-interim-government > israeli-strike-campaign
        syrian-officials > no-comment-reuters
      SPEAKS:
        ahmed-al-sharaa > sharaa-confirms-indirect-talks
        benjamin-netanyahu > netanyahu-criticism-after-visit
        benjamin-netanyahu > netanyahu-south-damascus-remark
        donald-trump > trump-remarks-normalisation
        jaafar-ghanadbashi > ghanadbashi-interview-event
        murhaf-abu-qasra > defence-ministry-statement-sweida
        syrian-defense-ministry > defence-ministry-statement-sweida
        yisrael-katz > katz-distrust-remark
      SPOKEN_OF:
        ahmed-al-sharaa > netanyahu-criticism-after-visit
        druze > palace-strike
        regional-and-western-backers > direct-border-talks
        southern-syria > sweida-violence-undated
        sweida-city > defence-ministry-statement-sweida
        syria > israeli-proposal-paris
        syria-israel-normalisation > trump-remarks-normalisation
        syrian-interim-government > netanyahu-south-damascus-remark
      "
    `);
  });

  it("are somebody, but in statements, which nobody takes part in, and in what background tells", async () => {
    const nobody = await database.read<{ event: string }>(
      "events of nobody",
      `MATCH (e:Event) WHERE NOT EXISTS { (e)<-[:INVOLVED_IN]-() }
       RETURN e.kind + ' ' + e.id AS event ORDER BY event`,
    );
    expect(`\n${nobody.map(({ event }) => event).join("\n")}\n`).toMatchInlineSnapshot(`
      "
      REVOLUTION iranian-revolution
      STATEMENT defence-ministry-statement-sweida
      STATEMENT ghanadbashi-interview-event
      STATEMENT israeli-proposal-paris
      STATEMENT katz-distrust-remark
      STATEMENT katz-no-retreat-remark
      STATEMENT netanyahu-criticism-after-visit
      STATEMENT netanyahu-south-damascus-remark
      STATEMENT no-comment-reuters
      STATEMENT sharaa-confirms-indirect-talks
      STATEMENT sharaa-silence-normalisation
      STATEMENT trump-remarks-normalisation
      "
    `);
  });
});

describe("where the events of the five reports took place", () => {
  it("is told of 24 of the 36 pairs of an event and a place; elsewhere something was said of it", async () => {
    const rows = await database.read<{ pair: string; there: boolean }>(
      "events and places",
      `MATCH (c:Claim) WHERE c.eventId > '' AND c.placeId > '' AND c.linkId > ''
       WITH DISTINCT c.eventId AS event, c.placeId AS place
       RETURN event + ' > ' + place AS pair,
         EXISTS { (:Entity {id: event})-[:TOOK_PLACE_AT]->(:Entity {id: place}) } AS there
       ORDER BY pair`,
    );
    const those = (there: boolean) => rows.filter((row) => row.there === there);
    expect(those(true)).toHaveLength(24);
    const table = those(false).map(({ pair }) => pair);
    expect(`\n${table.join("\n")}\n`).toMatchInlineSnapshot(`
      "
      agreement-1974-concluded > un-buffer-zone
      dalati-quneitra-appointment > quneitra-province
      dalati-sweida-assignment > sweida-province
      defence-ministry-statement-sweida > sweida-city
      israeli-proposal-paris > israel-syria-border
      israeli-proposal-paris > mount-hermon
      israeli-proposal-paris > post-2024-occupied-areas
      israeli-proposal-paris > southwestern-damascus
      katz-distrust-remark > mount-hermon
      katz-no-retreat-remark > post-2024-occupied-areas
      netanyahu-south-damascus-remark > southern-damascus
      sweida-violence-undated > southern-syria
      "
    `);
  });

  it("leaves no place without a link or a word said of it, but Tel Aviv, which stands for Israel", async () => {
    const rows = await database.read<{ id: string; said: number }>(
      "places without a link",
      `MATCH (e:Entity) WHERE 'PLACE' IN e.families
         AND NOT EXISTS { (e)-[r]-(:Entity) WHERE r.id IS NOT NULL }
       RETURN e.id AS id, COUNT { MATCH (c:Claim {placeId: e.id}) } AS said ORDER BY id`,
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        {
          "id": "southern-damascus",
          "said": 1,
        },
        {
          "id": "southwestern-damascus",
          "said": 1,
        },
        {
          "id": "tel-aviv",
          "said": 0,
        },
      ]
    `);
  });
});
