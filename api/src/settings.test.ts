import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readSettings } from "./settings.ts";

it("has a default for everything", () => {
  expect(readSettings({})).toMatchObject({
    port: 4000,
    host: "127.0.0.1",
    neo4j: { uri: undefined, user: "neo4j", database: "neo4j" },
    corsOrigins: [],
    publicRead: true,
    behindProxy: false,
    demo: true,
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

it("takes the password from a file where one is named, and from the variable before that", () => {
  const folder = mkdtempSync(join(tmpdir(), "backchannel-settings-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const NEO4J_PASSWORD_FILE = join(folder, "password");
  writeFileSync(NEO4J_PASSWORD_FILE, "from a file\n");
  const passwordOf = (env: NodeJS.ProcessEnv) => readSettings(env).neo4j.password;
  expect(passwordOf({ NEO4J_PASSWORD_FILE })).toBe("from a file");
  expect(passwordOf({ NEO4J_PASSWORD_FILE, NEO4J_PASSWORD: "word" })).toBe("word");
  expect(() => passwordOf({ NEO4J_PASSWORD_FILE: folder })).toThrow(
    `NEO4J_PASSWORD_FILE=${folder}: cannot be read (EISDIR).`,
  );
});

it.each([
  ["PORT", "4000x"],
  ["PORT", "70000"],
  ["PORT", "0x10"],
  ["PORT", " "],
  ["NEO4J_URI", "bolt://localhost:abc"],
  ["NEO4J_DATABASE", "system"],
  ["BACKCHANNEL_HOME", "/srv/a:b"],
  ["DEMO", "yes"],
  ["UPGRADE", "yes"],
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

it.each([
  ["bolt://neo4j:word@graph.example", "bolt://…@graph.example"],
  ["bolt://neo4j:wo@rd/word@graph.example:7687", "bolt://…@graph.example:7687"],
  ["http://neo4j:word@graph.example", "http://…@graph.example"],
  ["neo4j:word@graph.example", "…@graph.example"],
])("never shows the password in NEO4J_URI=%s, and says where it belongs", (NEO4J_URI, shown) => {
  const read = () => readSettings({ NEO4J_URI, NEO4J_PASSWORD: "word" });
  expect(read).toThrow(`NEO4J_URI=${shown}: must not hold a user or a password`);
  expect(read).not.toThrow(/word@|wo@rd/);
});

it("never shows a password in the address of a web page", () => {
  const read = () => readSettings({ CORS_ORIGINS: "ftp://ada:word@a.example" });
  expect(read).toThrow("CORS_ORIGINS=ftp://…@a.example: ");
});

it.each([
  [{}, true],
  [{ DEMO: "off" }, false],
  [{ NEO4J_URI: "bolt://localhost" }, false],
  [{ NEO4J_URI: "bolt://localhost", DEMO: "on" }, true],
])("loads the demo with %j: %s", (given, demo) => {
  expect(readSettings(given).demo).toBe(demo);
});

it.each([
  [{}, true],
  [{ UPGRADE: "off" }, false],
  [{ NEO4J_URI: "bolt://localhost" }, false],
  [{ NEO4J_URI: "bolt://localhost", UPGRADE: "on" }, true],
])("brings an older graph up at the start with %j: %s", (given, upgrade) => {
  expect(readSettings(given).upgrade).toBe(upgrade);
});
