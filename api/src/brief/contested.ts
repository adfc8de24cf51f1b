import { CONFLICT_STATUSES } from "@backchannel/schema/claim.ts";
import { claimsById } from "../claim/claim.cypher.ts";
import { conflictsOfClaims, type ConflictRow } from "../conflict/curated-conflict.cypher.ts";
import type { Context } from "../graphql/context.ts";
import { admittedClaims, type LinkFilter } from "../evidence/filter.ts";
import { conflictsTouching } from "../conflict/touching.ts";
import type { LinkNode } from "../link/link-node.ts";
import { findLink } from "../link/load-link.ts";
import { citesOf, type Draft } from "./brief.ts";

/**
 * One line for each disagreement that concerns the other lines: curated conflicts first, then
 * contradictions between claims.
 */
export async function contestedLines(
  context: Context,
  drafts: readonly Draft[],
  filter: LinkFilter,
  curated: readonly ConflictRow[] = [],
): Promise<Draft[]> {
  const claims = drafts.flatMap(({ counted }) =>
    counted ? counted.admitted.map((i) => counted.claims.claim[i] as string) : [],
  );
  const touching = await conflictsTouching(context, [...new Set(claims)]);
  const known = new Map([...touching, ...curated].map((conflict) => [conflict.id, conflict]));
  const open = [...known.values()]
    .filter(({ status }) => CONFLICT_STATUSES[status].open)
    .sort((a, b) => (a.status < b.status ? -1 : a.status > b.status ? 1 : a.id < b.id ? -1 : 1));
  const lines = await Promise.all(open.map((conflict) => conflictLine(context, conflict, filter)));
  return [...lines.filter((line) => line !== null), ...(await deniedLines(context, drafts))];
}

/**
 * The sides of a curated disagreement, each in the curator's words and with its admitted claims;
 * null if the filter leaves fewer than two sides.
 */
async function conflictLine(
  context: Context,
  conflict: ConflictRow,
  filter: LinkFilter,
): Promise<Draft | null> {
  const perSide = await Promise.all(
    conflict.sides.map(async ({ statement, claims }) => ({
      statement,
      carried: await carriedBy(context, claims, filter),
    })),
  );
  const sides = perSide
    .map(({ statement, carried }) => ({
      statement,
      links: carried.map(({ link }) => link),
      cites: carried.flatMap(({ link, places }) => citesOf(link.claims, places)),
    }))
    .filter(({ cites }) => cites.length > 0);
  if (sides.length < 2) return null;
  const links = new Map(sides.flatMap((side) => side.links).map((link) => [link.id, link]));
  return {
    ...PLAIN,
    subject: conflict.topic,
    text: conflict.topic,
    evidenceText: CONFLICT_STATUSES[conflict.status].text,
    cites: sides.flatMap(({ cites }) => cites),
    links: [...links.values()],
    conflict,
    sides: sides.map(({ statement, cites }) => ({ statement, cites })),
  };
}

const PLAIN = { evidence: null, contested: true, counted: null } as const;

/**
 * The links that carry these claims, each with the places of those that the filter admits. Includes
 * background, since all sides of a conflict are always shown.
 */
async function carriedBy(
  context: Context,
  claims: readonly string[],
  filter: LinkFilter,
): Promise<{ link: LinkNode; places: number[] }[]> {
  const loader = context.loader(claimsById, undefined);
  const rows = await Promise.all(claims.map((id) => loader.load(id)));
  const ids = [...new Set(rows.map((row) => row?.linkId))].filter((id) => id != null);
  const links = await Promise.all(ids.map((id) => findLink(context, id, filter)));
  return links
    .filter((link) => link !== null)
    .map((link) => ({
      link,
      places: admittedClaims({ ...link.filter, includeBackground: true }, link.claims).filter((i) =>
        claims.includes(link.claims.claim[i] as string),
      ),
    }));
}

/**
 * Contradictions that no curator has written about: lines that some claims affirm and others deny.
 */
async function deniedLines(context: Context, drafts: readonly Draft[]): Promise<Draft[]> {
  const loader = context.loader(conflictsOfClaims, undefined);
  const found = drafts.map(async ({ subject, links, counted }) => {
    if (!counted) return null;
    const { claims, admitted } = counted;
    const denied = admitted.filter((i) => claims.modality[i] === "DENIED");
    const affirmed = admitted.filter((i) =>
      ["ASSERTED", "ALLEGED", "PLANNED"].includes(claims.modality[i] as string),
    );
    if (denied.length === 0 || affirmed.length === 0) return null;
    const curated = await loader.loadMany(denied.map((i) => claims.claim[i] as string));
    if (curated.flat().some((row) => "status" in row && CONFLICT_STATUSES[row.status].open)) {
      return null;
    }
    const sides = [
      { statement: "Said to be so", cites: citesOf(claims, affirmed) },
      { statement: "Said not to be so", cites: citesOf(claims, denied) },
    ];
    const cites = sides.flatMap((side) => side.cites);
    const evidenceText = "affirmed and denied";
    return { ...PLAIN, subject, text: subject, evidenceText, cites, links, conflict: null, sides };
  });
  return (await Promise.all(found)).filter((line) => line !== null);
}
