import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { PREVIEW_POLICY, previewOf } from "./preview.ts";

const EVIL = `<img src=x onerror="alert(1)">&'`;

it("escapes every text, and its one style is the one that its policy lets in", async () => {
  const page = String(
    await previewOf(
      {
        id: "a",
        name: EVIL,
        kindLabel: EVIL,
        description: EVIL,
        aliases: [{ value: EVIL }, { value: `${EVIL}2` }],
        links: { totalCount: 5, nodes: [{ sentence: EVIL, evidenceText: EVIL }] },
      },
      `http://here/?entity="><script>`,
    ),
  );
  expect(page).not.toMatch(/<img|<script/);
  expect(page.match(/&lt;img/g)).toHaveLength(7);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  expect(PREVIEW_POLICY).toContain(`style-src 'sha256-${hash}'`);
  expect(page).toContain("5 links in all.");
});
