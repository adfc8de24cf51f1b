import { Hono } from "hono";

const REASON = "Backchannel is starting: the database is being opened.";

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta http-equiv="refresh" content="1" />
  <title>Backchannel is starting</title>
  <p>${REASON} This page loads again by itself.</p>
</html>
`;

/** Answers while the real application is not there yet: alive, but not ready. */
export function startingApp(): Hono {
  const app = new Hono();
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", (c) => c.json({ ready: false, reason: REASON }, 503));
  app.all("/graphql", (c) => c.json({ errors: [{ message: REASON }] }, 503));
  app.get("*", (c) => c.html(PAGE, 503));
  return app;
}
