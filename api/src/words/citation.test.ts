import { expect, it } from "vitest";
import { citation, citations } from "./citation.ts";

it.each([
  ["2025-06-01", "Alwaght, 1 June 2025"],
  ["2025-05", "Alwaght, May 2025"],
  ["2025-05-15/2025-05-31", "Alwaght, May 2025"],
  ["2025-03/2025-05", "Alwaght, 2025"],
  ["2024-12/2025-01", "Alwaght, December 2024 – January 2025"],
  ["2025-11/", "Alwaght, November 2025 or later"],
  ["/2025-05", "Alwaght, May 2025 or earlier"],
  ["", "Alwaght, not dated"],
])("cites a document published %s", (published, text) => {
  expect(citation("Alwaght", published)).toBe(text);
});

it("tells documents of one outlet and date apart by letters", () => {
  const rows = ["one", "two", "three"].map((id) => ({
    id,
    outletName: id === "three" ? "Axios" : "Reuters",
    published: "2025",
    nature: "" as const,
  }));
  expect([...citations(rows).values()]).toEqual([
    "Reuters, 2025a",
    "Reuters, 2025b",
    "Axios, 2025",
  ]);
});

it("says behind a citation what the document is by its nature", () => {
  const register = { id: "one", outletName: "The Registry", published: "2004" };
  const alike = [
    { ...register, nature: "REGISTER" as const },
    { ...register, id: "two", nature: "" as const },
  ];
  expect([...citations(alike).values()]).toEqual([
    "The Registry, 2004a (register)",
    "The Registry, 2004b",
  ]);
});
