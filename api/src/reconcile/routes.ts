import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { type Doors, refusing } from "../ask/doors.ts";
import { Refused } from "../ask/ask.ts";
import { ReadingClosed } from "../errors.ts";
import { PREVIEW, PREVIEW_POLICY, PREVIEW_SIZE, previewOf, type Previewed } from "./preview.ts";
import { readQueries, reconcile } from "./queries.ts";
import { GENERAL, typesBeginning } from "./types.ts";

/** A batch holds names, so this is plenty. */
const MAX_BODY = 200_000;

/**
 * The Reconciliation Service API 0.2, by which OpenRefine finds the entities that names of a table
 * mean. Any page may use it, as it may use any list of names: browsers send no cookie along, and a
 * client that may read more sends its token.
 */
export function reconcileRoutes(doors: Doors): Hono {
  const routes = new Hono();
  const answers = (work: (c: Context) => Promise<Response>) => (c: Context) =>
    refusing(c, async () => {
      if (!(await doors.opens(c.req.raw))) throw new ReadingClosed();
      return work(c);
    });

  routes.use("/reconcile/*", cors({ origin: "*", allowMethods: ["GET", "POST"], maxAge: 600 }));
  routes.use(
    "/reconcile",
    bodyLimit({ maxSize: MAX_BODY, onError: (c) => c.json({ error: TOO_LARGE }, 413) }),
  );

  routes.get(
    "/reconcile",
    answers(async (c) => {
      const queries = c.req.query("queries");
      if (queries === undefined) return c.json(manifest(doors.addressOf(c)));
      return c.json(await reconcile(doors.asker(c), readQueries(queries)));
    }),
  );
  routes.post(
    "/reconcile",
    answers(async (c) => {
      const { queries } = await c.req.parseBody();
      if (typeof queries !== "string") {
        throw new Refused("queries: send them as a form, in JSON: queries={…}.");
      }
      return c.json(await reconcile(doors.asker(c), readQueries(queries)));
    }),
  );
  routes.get(
    "/reconcile/suggest/entity",
    answers(async (c) => {
      const text = c.req.query("prefix") ?? "";
      const { q } = await reconcile(doors.asker(c), { q: { query: text, limit: 10 } });
      const result = q!.result.map(({ id, name, description, type }) => ({
        id,
        name,
        description,
        notable: type,
      }));
      return c.json({ result });
    }),
  );
  routes.get(
    "/reconcile/suggest/type",
    answers(async (c) => c.json({ result: typesBeginning(c.req.query("prefix") ?? "") })),
  );
  routes.get(
    "/reconcile/preview",
    answers(async (c) => {
      const id = c.req.query("id") ?? "";
      const { entity } = await doors.asker(c)<{ entity: Previewed | null }>(PREVIEW, { id });
      if (!entity)
        throw new Refused(`id: there is no entity "${id.slice(0, 80)}".`, { status: 404 });
      c.header("Content-Security-Policy", PREVIEW_POLICY);
      return c.html(previewOf(entity, viewOf(doors.addressOf(c), encodeURIComponent(entity.id))));
    }),
  );
  return routes;
}

const TOO_LARGE = `The request is larger than ${MAX_BODY / 1_000} kB: send fewer names at once.`;

/** Where the page shows an entity. */
const viewOf = (home: string, id: string) => `${home}/?entity=${id}`;

const manifest = (home: string) => ({
  versions: ["0.2"],
  name: "Backchannel",
  identifierSpace: `${home}/?entity=`,
  schemaSpace: `${home}/schema.graphql`,
  defaultTypes: GENERAL,
  view: { url: viewOf(home, "{{id}}") },
  preview: { url: `${home}/reconcile/preview?id={{id}}`, ...PREVIEW_SIZE },
  suggest: {
    entity: { service_url: home, service_path: "/reconcile/suggest/entity" },
    type: { service_url: home, service_path: "/reconcile/suggest/type" },
  },
});
