import type { Context } from "hono";
import * as as from "@backchannel/schema/codecs.ts";
import { hasTag, tagOf } from "../ask/tag.ts";
import type { Doors } from "../ask/doors.ts";
import { readChoices } from "./parameters.ts";

const CHANGES = `query ($after: String) {
  page: changes(first: 50, after: $after) {
    nodes { id seq at by sentence reason } pageInfo { hasNextPage endCursor }
  }
}`;

interface Change {
  id: string;
  seq: number;
  at: string;
  by: string;
  sentence: string;
  reason: string | null;
}
interface Answer {
  page: { nodes: Change[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const AFTER = { after: { key: "after", codec: as.text } };

/** `/feed.json`: what was changed, latest first, as JSON Feed 1.1; for whoever may read `changes`. */
export async function sendFeed(c: Context, doors: Doors): Promise<Response> {
  const { search, searchParams } = new URL(c.req.url);
  const { after } = readChoices(searchParams, AFTER);
  const tag = await tagOf(doors.database, doors.today, `feed${search}`);
  const { page } = await doors.asker(c)<Answer>(CHANGES, { after });
  const headers = { etag: tag, "cache-control": "private, no-cache" };
  if (hasTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, headers);

  const home = doors.addressOf(c);
  const address = `${home}/feed.json`;
  const { hasNextPage, endCursor } = page.pageInfo;
  const next = hasNextPage ? { next_url: `${address}?after=${endCursor}` } : {};
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Backchannel: what was changed",
    home_page_url: `${home}/`,
    feed_url: address,
    ...next,
    language: "en",
    items: page.nodes.map(itemOf),
  };
  return c.json(feed, 200, { ...headers, "content-type": "application/feed+json; charset=utf-8" });
}

const itemOf = ({ id, seq, at, by, sentence, reason }: Change) => ({
  id,
  title: `Change ${seq}`,
  content_text: reason === null ? sentence : `${sentence} Reason: ${reason}`,
  date_published: at,
  authors: [{ name: by }],
});
