import { expect, it } from "vitest";
import { readSettings } from "./settings.ts";

it("has a default for everything", () => {
  expect(readSettings({})).toMatchObject({
    port: 4000,
    host: "127.0.0.1",
    neo4j: { uri: undefined, user: "neo4j", database: "neo4j" },
    corsOrigins: [],
    publicRead: true,
    behindProxy: false,
    logLevel: "info",
  });
  expect(readSettings({}).home).toMatch(/[/\\]\.backchannel$/);
});

it("reads what is set, and takes an empty variable as absent", () => {
  const settings = readSettings({
    PORT: "8080",
    NEO4J_URI: "neo4j+s://graph.example",
    NEO4J_PASSWORD: "word",
    CORS_ORIGINS: "https://A.example:443, https://b.example:8443",
    LOG_LEVEL: "",
  });
  expect(settings).toMatchObject({
    port: 8080,
    neo4j: { uri: "neo4j+s://graph.example", password: "word" },
    corsOrigins: ["https://a.example", "https://b.example:8443"],
    logLevel: "info",
  });
});

it.each([
  ["PORT", "4000x"],
  ["PORT", "70000"],
  ["NEO4J_URI", "http://localhost:7474"],
  ["CORS_ORIGINS", "example.org"],
  ["CORS_ORIGINS", "https://a b"],
  ["CORS_ORIGINS", "https://example.org/graphql"],
  ["PUBLIC_READ", "perhaps"],
  ["BEHIND_PROXY", "yes"],
  ["LOG_LEVEL", "loud"],
])("names %s and its rule when it is %j", (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name}=${value}: .+`));
});

it.each([
  ["127.0.0.1", undefined, true],
  ["localhost", undefined, true],
  ["::1", undefined, true],
  ["0.0.0.0", undefined, false],
  ["::", undefined, false],
  ["127.0.0.1.example.org", undefined, false],
  ["0.0.0.0", "on", true],
  ["127.0.0.1", "off", false],
])("lets everybody read at HOST %s with PUBLIC_READ %s: %s", (HOST, PUBLIC_READ, publicRead) => {
  expect(readSettings({ HOST, PUBLIC_READ }).publicRead).toBe(publicRead);
});
