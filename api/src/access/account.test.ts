import { describe, expect, it, vi } from "vitest";
import { checkName, checkPassword, foldName } from "./account.ts";
import { hashPassword, isPassword } from "./password.ts";
import { hashSecret, makeSecret } from "./secret.ts";
import { SetupLink } from "./setup-link.ts";

const argon2 = vi.hoisted(() => ({ verify: vi.fn() }));
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, verify: argon2.verify.mockImplementation(real.verify) };
});

describe("names of accounts", () => {
  it.each(["Ada", "Åsa Öberg", "أحمد", "o'neill", "ada@news.example", "王"])("takes %s", (name) => {
    expect(checkName(name)).toBe(name.normalize("NFC"));
  });

  it.each([
    ["nothing", "  "],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["direction", "Ada\u202Emoc.live"],
    ["zero width", "A\u200Bda"],
    ["NUL", "Ada\0"],
    ["a line break", "Ada\nBob"],
    ["half a character", "Ada\uD800"],
    ["Cypher", "Ada'}) DETACH DELETE n //"],
    ["a prototype", "__proto__"],
    ["too much", "a".repeat(61)],
    ["far too much", "a".repeat(1_000_000)],
  ])("refuses %s and names the field", (_what, name) => {
    expect(() => checkName(name)).toThrow(/^name: must be/);
  });

  it("are the same in any case and width", () => {
    expect(foldName(" ADA  Lovelace")).toBe(foldName("ada lovelace"));
    expect(foldName("Ａｄａ")).toBe("ada");
  });
});

describe("passwords", () => {
  it("have 12 to 256 characters, counted as people do", () => {
    expect(() => checkPassword("eleven char", "password")).toThrow(/^password: must have 12 to/);
    expect(() => checkPassword("😀".repeat(11), "password")).toThrow();
    expect(() => checkPassword("😀".repeat(12), "password")).not.toThrow();
    expect(() => checkPassword("x".repeat(257), "new")).toThrow(/^new: /);
  });

  it("are kept as argon2id, salted, and known again however an accent was typed", async () => {
    const typed = "caf\u00E9 12345678";
    const [one, two] = await Promise.all([hashPassword(typed), hashPassword(typed)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await isPassword(one, "cafe\u0301 12345678")).toBe(true);
    expect(await isPassword(one, "cafe 12345678")).toBe(false);
  });

  it("are tried as hard where nobody has the name", async () => {
    argon2.verify.mockClear();
    expect(await isPassword(null, "whatever it is")).toBe(false);
    expect(argon2.verify).toHaveBeenCalledOnce();
    expect(argon2.verify.mock.calls[0]?.[0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

it("makes secrets that nothing but their hash is kept of", () => {
  const { secret, hash } = makeSecret();
  expect(secret).toMatch(/^bc_[\w-]{43}$/);
  expect(hash).toBe(hashSecret(secret));
  expect(makeSecret().secret).not.toBe(secret);
});

it("opens the first account to the last link made, until it ended", () => {
  const link = new SetupLink();
  expect(link.opens("")).toBe(false);
  const [old, token] = [link.make(), link.make()];
  expect(link.opens(old)).toBe(false);
  expect(link.opens(token)).toBe(true);
  link.end();
  expect(link.opens(token)).toBe(false);
});
