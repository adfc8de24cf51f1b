import { beforeEach, describe, expect, it } from "vitest";
import { liveStore, markAllSeen, markSeen, tellOfOthers } from "../state/live.ts";
import { changedOf } from "./changed.ts";

const LINK = "link:syria:MET:israel";
const drawn = {
  nodes: [{ id: "syria" }, { id: "israel" }] as never[],
  links: [{ id: LINK }] as never[],
};
const changed = () => [...changedOf(drawn, liveStore.getState())];
const tell = (seq: number, ...ids: string[]) => tellOfOthers({ seq, at: 0, ids });

beforeEach(() => liveStore.setState(liveStore.getInitialState()));

describe("what of the drawn graph others changed", () => {
  it.each([
    ["a link, without its ends", ["claim:1", "syria", "israel", LINK], [LINK]],
    ["an end of a link that is not drawn", ["syria", "qatar", "link:qatar:MET:syria"], ["syria"]],
    ["an entity", ["syria"], ["syria"]],
    ["nothing of what is not drawn", ["qatar", "doc:1"], []],
  ])("%s", (_what, ids, expected) => {
    tell(1, ...ids);
    expect(changed()).toEqual(expected);
  });

  it("is what nobody has looked at since", () => {
    tell(1, "syria", "israel", LINK);
    tell(2, "israel");
    markSeen(LINK);
    expect(changed()).toEqual(["israel"]);
    tell(3, LINK);
    expect(changed()).toEqual(["israel", LINK]);
    markAllSeen();
    expect(changed()).toEqual([]);
    tell(4, "syria");
    expect(changed()).toEqual(["syria"]);
  });
});
