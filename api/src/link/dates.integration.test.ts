import { expect, it } from "vitest";
import { testClient } from "../../test/app.ts";
import { testDatabase } from "../../test/database.ts";

const ask = testClient(testDatabase());

interface Told {
  id: string;
  dates: string | null;
  dateText: string;
  claimCount: number;
  occasions: { dateText: string }[];
  claims: { nodes: { date: string | null; event: { date: string | null } | null }[] };
}
const TOLD = `id dates dateText claimCount occasions { dateText }
  claims(first: 30) { nodes { date event { date } } }`;

it("spans the dates that claims print, and no days of their months", async () => {
  const { data, errors } = await ask<{ links: { nodes: Told[] } }>(
    `{ links(first: 100, filter: { lenses: [CONTACTS, SPEAKS_FOR, FORCE] }) { nodes { ${TOLD} } } }`,
  );
  expect(errors).toBeUndefined();
  const whole = data.links.nodes.filter(({ claimCount }) => claimCount <= 30);
  expect(whole.length).toBeGreaterThan(50);
  for (const { id, dates, dateText, claims } of whole) {
    const printed = claims.nodes.flatMap(({ date, event }) =>
      (date || event?.date || "").split("/"),
    );
    const parts = (dates ?? "").split("/");
    expect(["", ...printed], id).toEqual(expect.arrayContaining(parts));
    expect(dates === null, id).toBe(dateText === "not dated");
  }
});

it.each([
  ["link:israel:ATTACKED:syria", "2024-12/2025-06", "December 2024 – June 2025"],
  ["link:israel:OCCUPIES:post-2024-occupied-areas", "2024-12/..", "from December 2024, continuing"],
])("%s: %s", async (id, dates, words) => {
  const { data } = await ask<{ link: Told }>(`query ($id: ID!) { link(id: $id) { ${TOLD} } }`, {
    id,
  });
  expect(data.link).toMatchObject({ dates, dateText: words });
});

it("tells the dates of the claims of an occasion whose event has none", async () => {
  const { data } = await ask<{ link: Told }>(
    `{ link(id: "link:israel:OCCUPIES:post-2024-occupied-areas") { ${TOLD} } }`,
  );
  expect(data.link.occasions.map(({ dateText }) => dateText)).toContain(
    "from December 2024, continuing",
  );
});
