import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const YEAR = "public, max-age=31536000, immutable";

/**
 * Serves the built page. Its own paths, which it reads from the URL, all get it: any that a browser
 * opens. Who asks for something else, a program, is told that it is not there.
 */
export function pageRoutes(folder: string): Hono {
  const routes = new Hono();
  // Names of assets hold a hash of their content.
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
