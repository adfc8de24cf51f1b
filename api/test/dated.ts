import type { testClient } from "./app.ts";

/** The counts that the timeline and the time bar have in common. */
export const COUNTS = "inWindow possibly undated orderOnly";

export interface Counts {
  inWindow: number;
  possibly: number;
  undated: number;
  orderOnly: number;
}

export const WINDOW = { from: "2024-12-01", to: "2025-09-30" };

/** What the API says is wrong with the arguments of one of the two. */
export async function problemOf(
  ask: ReturnType<typeof testClient>,
  field: "timeline" | "timeBar",
  args: string,
): Promise<string | undefined> {
  const { errors } = await ask(`{ ${field}(${args}) { ${COUNTS} } }`);
  return errors?.[0]?.message;
}
