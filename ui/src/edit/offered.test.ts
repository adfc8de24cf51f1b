import { setOwnKinds } from "@backchannel/schema/own-kinds.ts";
import { ownRows } from "@backchannel/schema/own-rows.ts";
import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import type { StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { afterEach, expect, test } from "vitest";
import { kindsThatFit } from "./claim/kinds-that-fit.ts";
import { offeredEntityKinds, offeredLinkKinds } from "./offered.ts";

const BROKER = "BROKER" as EntityKind;
const BROKERED_FOR = "BROKERED_FOR" as StatedLinkKind;

function own(retired: boolean): void {
  const words = { would: "would broker for", didNot: "did not broker for", inverse: "had" };
  setOwnKinds(
    ownRows([
      { kind: BROKER, content: { like: "COMPANY", label: "broker", retired } },
      { kind: BROKERED_FOR, content: { like: "PAID", label: "brokered for", ...words, retired } },
    ]),
  );
}
afterEach(() => setOwnKinds({ entityKinds: {}, linkKinds: {} }));

const fitting = (atHand: StatedLinkKind | "") =>
  kindsThatFit(
    { kind: BROKER, families: ["Actor"] },
    { kind: "PERSON", families: ["Actor"] },
    [],
    atHand,
  ).flatMap(({ kinds }) => kinds);

test("a graph's own kinds are offered as soon as they are known", () => {
  own(false);
  expect(offeredEntityKinds("")).toContain(BROKER);
  expect(offeredLinkKinds("")).toContain(BROKERED_FOR);
  expect(fitting("")).toContain(BROKERED_FOR);
});

test("a retired kind is offered only to what is of it", () => {
  own(true);
  expect(offeredEntityKinds("")).not.toContain(BROKER);
  expect(offeredEntityKinds(BROKER)).toContain(BROKER);
  expect(fitting("")).not.toContain(BROKERED_FOR);
  expect(fitting(BROKERED_FOR)).toContain(BROKERED_FOR);
});
