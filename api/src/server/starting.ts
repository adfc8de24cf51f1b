import { Hono } from "hono";
import { html } from "hono/html";

const page = (reason: string) =>
  html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta http-equiv="refresh" content="1" />
      <title>Backchannel is starting</title>
      <p>${reason} This page loads again by itself.</p>
    </html>`;

/**
 * Answers until the real application is there: alive, but not ready. `doing` says how far the start
 * has got.
 */
export function startingApp(doing: () => string): Hono {
  const reason = () => `Backchannel is starting. ${doing()}`;
  const app = new Hono();
  app.get("/health", (c) => c.json({ status: "ok" }));
  app.get("/ready", (c) => c.json({ ready: false, reason: reason() }, 503));
  app.all("/graphql", (c) => c.json({ errors: [{ message: reason() }] }, 503));
  app.get("*", (c) => c.html(page(reason()), 503));
  return app;
}
