import type { Settings } from "../settings.ts";
import { SetupError } from "../setup-error.ts";

const USAGE = `npm start              starts Backchannel; a graph that holds nothing gets the demo
npm start -- --empty   the same, but such a graph stays empty (as with DEMO=off)`;

/** The settings of a start with what stands behind it on the command line. */
export function withArguments(settings: Settings, args: readonly string[]): Settings {
  const [first, ...more] = args;
  if (first === undefined) return settings;
  if (first !== "--empty" || more.length > 0) throw new SetupError(USAGE);
  return { ...settings, demo: false };
}
