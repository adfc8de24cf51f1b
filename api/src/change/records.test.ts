import { expect, it } from "vitest";
import { recordOf, relation, withProperties } from "./records.ts";

it("writes what a kind declares; anything else does not compile", () => {
  const document = recordOf("Document", "doc:a", { title: "A", author: null }, []);
  expect(document).toEqual({ id: "doc:a", properties: { title: "A" }, relations: [] });
  const changed = withProperties("Document", document, { title: null, url: "https://a.example" });
  expect(changed.properties).toEqual({ url: "https://a.example" });

  // @ts-expect-error misspelt
  recordOf("Document", "doc:a", { titel: "A" }, []);
  const misspelt = { title: "A", publishdAt: "2025" };
  // @ts-expect-error misspelt, in a value of its own
  withProperties("Document", document, misspelt);
  // @ts-expect-error of another kind
  withProperties("Origin", document, { title: "A" });
  // @ts-expect-error derived, and so never written
  recordOf("Document", "doc:a", { citation: "A" }, []);
  // @ts-expect-error no relationship of a document
  recordOf("Document", "doc:a", {}, relation("STATED_IN", "doc:b"));
});
