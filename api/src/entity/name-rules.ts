import type { KindRules } from "../change/rules.ts";
import { settleNames } from "../derive/settle-names.ts";

export const nameRules: KindRules = { kind: "Name", settle: settleNames };
