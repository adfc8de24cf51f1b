import { expect } from "vitest";
import type { Database } from "../../src/neo4j/database.ts";
import { testClient } from "../app.ts";
import { byText, commonNeighbors, linksOfEntity, neighborhood, timeline } from "./answers.ts";
import { EVENTS, PEOPLE } from "./any-world.ts";
import { mayWalk, type PathQuestion, paths, pathsLeftOut } from "./paths.ts";
import { type Answered, type Link, QUESTION, type Question } from "./question.ts";
import type { Filter } from "./rules.ts";
import type { World } from "./world.ts";

/**
 * Asks the product by GraphQL and compares the answer with the reference. Failures include the
 * question.
 */
export async function compare(database: Database, world: World, question: Question) {
  try {
    await compareAll(database, world, question);
  } catch (cause) {
    throw new Error(`The answers differ: ${JSON.stringify(question)}`, { cause });
  }
}

async function compareAll(database: Database, world: World, question: Question) {
  const { filter, one, other, third, maxLength } = question;
  const through = third === null ? [] : [third];
  const ask = testClient(database);
  const { data, errors } = await ask<Answered>(QUESTION, {
    filter,
    one,
    other,
    both: [one, other],
    three: [one, other, ...through],
    through,
    maxLength,
    walk: mayWalk(filter),
    entities: takingPart(one),
  });
  expect(errors).toBeUndefined();
  const { links, linkCounts } = data.entity;
  expect({
    ...links,
    edges: links.edges
      .map((edge) => ({ ...edge, neighbor: edge.neighbor.id, node: told(edge.node) }))
      .sort(byText),
    leftOut: [...links.leftOut].sort(byText),
    linkCounts: linkCounts
      .map((row) => `${row.kind} ${row.neighborKind} ${row.direction} ${row.count}`)
      .sort(),
  }).toEqual(linksOfEntity(world, filter, one));

  const { near } = data;
  expect({
    nodes: near.nodes.map(({ id }) => id).sort(),
    links: near.links.map(told).sort(byText),
    leftOut: [...near.leftOut].sort(byText),
    hidden: [...near.hidden].sort(byText),
  }).toEqual(neighborhood(world, filter, [one, other], 1));

  // What an editor only puts in order is undated too.
  const { nodes, inWindow, possibly, orderOnly } = data.timeline;
  const undated = data.timeline.undated + orderOnly;
  const entriesFound = nodes.map(({ event, dateClass, ...node }) => ({
    event: event.id,
    dateClass: dateClass === "ORDER_ONLY" ? "UNDATED" : dateClass,
    ...node,
  }));
  const expected = timeline(world, filter, takingPart(one));
  const entries = expected.map(({ origins: _, ...entry }) => entry);
  expect(entriesFound.sort(byText)).toEqual(entries);

  // The classes are counted whether they are wanted or not.
  if (filter.includePossible !== false && filter.includeUndated !== false) {
    const inClass = (name: string) => expected.filter((entry) => entry.dateClass === name).length;
    const counts = { inWindow, possibly, undated };
    expect(counts).toEqual({
      inWindow: inClass("IN_WINDOW"),
      possibly: inClass("POSSIBLY"),
      undated: inClass("UNDATED"),
    });
  }

  const common = data.commonNeighbors;
  expect({
    totalCount: common.totalCount,
    nodes: common.nodes
      .map(({ entity, neighbors, links: its }) => ({
        entity: entity.id,
        neighbors: ids(neighbors),
        links: ids(its),
      }))
      .sort(byText),
    leftOut: [...common.leftOut].sort(byText),
  }).toEqual(commonNeighbors(world, filter, [one, other, ...through]));

  if (data.paths)
    comparePaths(data.paths, world, filter, { from: [one], to: [other], through, maxLength });
}

/** The product's search stops at limits that a plain walk does not have, and then says so. */
function comparePaths(
  found: NonNullable<Answered["paths"]>,
  world: World,
  filter: Filter,
  question: PathQuestion,
) {
  const expected = paths(world, filter, question);
  const told = found.paths.map(({ nodes, links, length }) => ({
    ids: nodes.map(({ id }) => id).join(">"),
    length,
    links: ids(links),
  }));
  for (const path of told) expect(expected).toContainEqual(path);
  expect(new Set(told.map((path) => path.ids)).size).toBe(told.length);
  const lengths = expected.map(({ length }) => length).sort((a, b) => a - b);
  expect(told.map(({ length }) => length)).toEqual(lengths.slice(0, told.length));
  if (found.truncated) return;
  expect(told.length).toBe(Math.min(expected.length, LIMIT));
  const { found: all, leftOut } = pathsLeftOut(world, filter, question);
  if (all <= LIMIT) expect([...found.leftOut].sort(byText)).toEqual(leftOut.sort(byText));
}

const LIMIT = 50;
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).sort();

/** Always names entities, since otherwise the timeline would include events of the seed. */
const takingPart = (one: string) => (EVENTS.includes(one) ? PEOPLE : [one]);

const told = (link: Link) => ({
  ...link,
  claims: link.claims.nodes.map(({ id }) => id).sort(),
  occasions: link.occasions
    .map((occasion) => ({ ...occasion, event: occasion.event?.id ?? null }))
    .sort(byText),
});
