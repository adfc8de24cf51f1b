/** Something the person who starts Backchannel can put right; printed without a stack. */
export class SetupError extends Error {
  override name = "SetupError";
}
