import { describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { editorOf, unique } from "../../test/editor.ts";

const { change, walk } = editorOf(testDatabase());

const DOCUMENT = "doc:001_6ce460a0ba103162";
const said = { modality: "ASSERTED", sourcing: "OWN_VOICE", statement: "It is said." };
const idOf = (node: unknown) => (node as { id: string }).id;

describe("documents", () => {
  it("of a known address are offered, and may be republished", () =>
    walk(async (make) => {
      const url = `https://www.example.org/${unique("a").replace(" ", "-")}/`;
      const first = await make(
        "createDocument",
        { title: "A", outlet: "reuters", publishedAt: "2025-09-01", url },
        "document { id citation mainOrigin { id } }",
      );
      const same = await change(
        "createDocument",
        {
          title: "B",
          outletName: "Someone",
          url: `${url.slice(0, -1).replace("https://www.", "http://")}?utm_source=x#top`,
        },
        "",
        "... on DocumentExists { document { id } }",
      );
      expect(same).toMatchObject({
        __typename: "DocumentExists",
        document: { id: idOf(first.document) },
      });
      const copy = await make(
        "createDocument",
        {
          title: "A",
          outlet: "alwaght",
          publishedAt: "2025-09-02",
          derivedFrom: [idOf(first.document)],
        },
        "document { id derivedFrom { id } }",
      );
      const claims = [first, copy].map(({ document }) =>
        make(
          "addClaim",
          {
            ...said,
            document: idOf(document),
            subject: "syria",
            kind: "SUPPORTS",
            object: "ron-dermer",
          },
          "claim { origin { id } link { evidence } }",
        ),
      );
      const [original, repeated] = await Promise.all(claims);
      expect((repeated!.claim as { origin: object }).origin).toEqual(
        (original!.claim as { origin: object }).origin,
      );
      const alike = await make(
        "createDocument",
        { title: "C", outlet: "reuters", publishedAt: "2025-09-01" },
        "document { citation }",
      );
      expect(alike.document).toEqual({ citation: "Reuters, 1 September 2025b" });
      const moved = await make(
        "updateDocument",
        { id: idOf(first.document), outlet: "alwaght" },
        "document { citation outletName mainOrigin { publisher { id } } }",
      );
      expect(moved.document).toEqual({
        citation: "Alwaght, 1 September 2025",
        outletName: "Alwaght",
        mainOrigin: { publisher: { id: "alwaght" } },
      });
    }));

  it("are retracted with all that they state, and come back whole", () =>
    walk(async (make) => {
      const gone = await make(
        "retractDocument",
        { id: DOCUMENT, kind: "SOURCE_WITHDREW", on: "2025-08-01" },
        "document { retraction retractedOn claimCount }",
      );
      expect(gone.document).toEqual({
        retraction: "SOURCE_WITHDREW",
        retractedOn: "2025-08-01",
        claimCount: 0,
      });
      const closed = await change("addClaim", {
        ...said,
        document: DOCUMENT,
        subject: "syria",
        kind: "SUPPORTS",
        object: "ron-dermer",
      });
      expect(closed.message).toContain("is retracted");
    }));
});
