import { type Context, Hono } from "hono";
import { keysOf } from "@backchannel/schema/kinds.ts";
import type { Draining } from "../admission/draining.ts";
import { type Doors, refusing } from "../ask/doors.ts";
import { hasTag, tagOf } from "../ask/tag.ts";
import { ReadingClosed } from "../errors.ts";
import { FORMS } from "./columns.ts";
import { download } from "./download.ts";
import { sendFeed } from "./feed.ts";
import { type File, FILES } from "./files.ts";
import { inParameters, readQuestion } from "./parameters.ts";

/** The lists of the graph as files, `/export/links.csv` and the like, and what changes as a feed. */
export function exportRoutes(doors: Doors): Hono {
  const routes = new Hono();
  for (const name of keysOf(FILES)) {
    for (const form of keysOf(FORMS)) {
      routes.get(`/export/${name}.${form}`, (c) =>
        refusing(c, () => sendFile(c, doors, { name: `${name}.${form}`, file: FILES[name], form })),
      );
    }
  }
  routes.get("/feed.json", (c) => refusing(c, () => sendFeed(c, doors)));
  return routes;
}

interface Wanted {
  name: string;
  file: File;
  form: keyof typeof FORMS;
}

async function sendFile(c: Context, doors: Doors, { name, file, form }: Wanted): Promise<Response> {
  const { draining, database, today } = doors;
  if (!(await doors.opens(c.req.raw))) throw new ReadingClosed();
  const { search, searchParams } = new URL(c.req.url);
  const question = readQuestion(searchParams, file.choices);
  const tag = await tagOf(database, today, JSON.stringify([name, search, file.columns]));
  const headers = { etag: tag, "cache-control": "private, no-cache" };
  if (hasTag(c.req.header("if-none-match"), tag)) return c.body(null, 304, headers);

  const { signal } = c.req.raw;
  const text = await draining
    .answer(() => download(file, FORMS[form], { ask: doors.asker(c), question, signal }))
    .catch((error) => {
      throw inParameters(error, file.choices);
    });
  const described = {
    ...headers,
    "content-type": FORMS[form].type,
    "content-disposition": `attachment; filename="${name}"`,
  };
  if (c.req.method !== "HEAD") return c.body(untilOver(draining, text), 200, described);
  await text.cancel();
  return c.body(null, 200, described);
}

/** The same stream; the process does not end before it, as far as that waits for anything. */
function untilOver(draining: Draining, text: ReadableStream<Uint8Array>) {
  const passing = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, {
    highWaterMark: 0,
  });
  // Where it is cut, the database closes too, and the next page fails.
  draining.answer(() => text.pipeTo(passing.writable)).catch(() => {});
  return passing.readable;
}
