import { expect, it } from "vitest";
import { startingApp } from "./starting.ts";

let doing = "The database is being opened.";
const app = startingApp(() => doing);
const ask = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text() };
};

it("is alive but not ready, and says how far the start has got", async () => {
  expect(await ask("/health")).toMatchObject({ status: 200 });
  expect((await ask("/ready")).text).toContain(doing);
  doing = "Loading claims (1136 of 1860 rows) …";
  for (const path of ["/ready", "/graphql", "/"]) {
    const { status, text } = await ask(path);
    expect(status).toBe(503);
    expect(text).toContain("Backchannel is starting. Loading claims (1136 of 1860 rows) …");
  }
});

it("shows a path of this machine as text", async () => {
  doing = "Looking in </p><script>";
  expect((await ask("/")).text).toContain("Looking in &lt;/p&gt;&lt;script&gt;");
});
