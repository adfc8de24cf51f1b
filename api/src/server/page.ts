import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const YEAR = "public, max-age=31536000, immutable";

/**
 * Serves the built page. The page has paths of its own, which it reads from the URL, so any path
 * that a browser opens gets the page. A program that asks for an unknown path gets a 404.
 */
export function pageRoutes(folder: string): Hono {
  const routes = new Hono();
  // Names of assets contain a hash of their content, so they can be cached for long.
  routes.use("/assets/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("Cache-Control", YEAR);
  });
  routes.use("*", serveStatic({ root: folder, index: "index.html" }));
  routes.get("/assets/*", (c) => c.notFound());
  routes.get("*", async (c) => {
    c.header("Vary", "Accept", { append: true });
    if (!c.req.header("accept")?.includes("text/html")) return c.notFound();
    try {
      return c.html(await readFile(join(folder, "index.html"), "utf8"));
    } catch {
      return c.text("The page is not built: run `npm run build -w ui`, then load again.", 503);
    }
  });
  return routes;
}
