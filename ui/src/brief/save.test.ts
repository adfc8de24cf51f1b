import { describe, expect, it } from "vitest";
import { fileName } from "./save.ts";

describe("the file name of a brief", () => {
  it("is made of the words of its title", () => {
    expect(fileName("Contacts of Syria and Israel")).toBe("contacts-of-syria-and-israel.md");
    expect(fileName("Ahmed al-Sharaa’s visit: “Paris”")).toBe("ahmed-al-sharaa-s-visit-paris.md");
    expect(fileName("أحمد الدالاتي")).toBe("أحمد-الدالاتي.md");
  });

  it("cannot name another folder, and is never empty", () => {
    expect(fileName("../../etc/passwd")).toBe("etc-passwd.md");
    expect(fileName("…")).toBe("brief.md");
  });
});
