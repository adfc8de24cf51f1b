import { describe, expect, it } from "vitest";
import { readSettings } from "../settings.ts";
import { SetupError } from "../setup-error.ts";
import { withArguments } from "./start-arguments.ts";

describe("the arguments of a start", () => {
  const settings = readSettings({ DEMO: "on" });

  it("keep the demo away with --empty, whatever the environment says", () => {
    expect(withArguments(settings, [])).toEqual(settings);
    expect(withArguments(settings, ["--empty"])).toEqual({ ...settings, demo: false });
  });

  it.each([["--emtpy"], ["--empty", "--empty"], [""], ["seed/data"]])(
    "are refused with what there is to say: %j %j",
    (...args) => {
      expect(() => withArguments(settings, args)).toThrow(SetupError);
      expect(() => withArguments(settings, args)).toThrow("npm start -- --empty");
    },
  );
});
