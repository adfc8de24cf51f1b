import type { MergeWarning } from "./warnings.ts";

/** Why entities are not merged, split or judged. */

/** Somebody judged otherwise before. */
export class ContradictsJudgement extends Error {
  readonly judgementIds: readonly string[];

  constructor(message: string, judgementIds: readonly string[]) {
    super(message);
    this.judgementIds = judgementIds;
  }
}

/** It is unusual enough to be asked twice. */
export class ConfirmationNeeded extends Error {
  readonly warnings: readonly MergeWarning[];

  constructor(warnings: readonly MergeWarning[]) {
    super(
      `${warnings.map(({ text }) => text).join(" ")} If they are one all the same, send it again with \`confirmed\`.`,
    );
    this.warnings = warnings;
  }
}
