import { keysOf } from "@backchannel/schema/kinds.ts";
import { mayDo, type Viewer } from "../roles.ts";

/** What can be done to the graph, and how history says it: "Anna added a claim: …". */
const OF_THE_GRAPH = {
  LOAD_SEED: "loaded a folder of reports",
  CREATE_ENTITY: "added",
  UPDATE_ENTITY: "changed",
  ADD_NAME: "added a name",
  REMOVE_NAME: "removed a name",
  ADD_CLAIM: "added a claim",
  CORRECT_CLAIM: "corrected a claim",
  RETRACT_CLAIM: "retracted a claim",
  MOVE_CLAIMS: "moved claims",
  MERGE_ENTITIES: "merged",
  SPLIT_ENTITY: "split",
  DECIDE_SAME: "decided",
  ADOPT_FACT: "ruled on a fact",
  JUDGE_OUTLET: "judged an outlet",
  JUDGE_CLAIM: "judged a claim",
  CREATE_DOCUMENT: "added a document",
  UPDATE_DOCUMENT: "changed a document",
  RETRACT_DOCUMENT: "retracted a document",
  CREATE_ORIGIN: "added an origin",
  UPDATE_ORIGIN: "changed an origin",
  DEFINE_KIND: "defined a kind",
  RETIRE_KIND: "retired a kind",
  REVERT_CHANGE: "took back",
} as const;

/** What can be done to accounts: only admins read of it. */
const OF_ACCOUNTS = {
  CREATE_ACCOUNT: "added an account",
  SET_ROLE: "changed a role",
  DISABLE_ACCOUNT: "disabled an account",
  ENABLE_ACCOUNT: "enabled an account",
  RESET_PASSWORD: "reset a password",
  CHANGE_PASSWORD: "changed a password",
  CREATE_TOKEN: "made a token",
  REVOKE_TOKEN: "revoked a token",
} as const;

export const ACTIONS = { ...OF_THE_GRAPH, ...OF_ACCOUNTS };
export type Action = keyof typeof ACTIONS;

/** The actions that somebody may read of. */
export const actionsFor = (viewer: Viewer | null): Action[] =>
  keysOf(mayDo(viewer, "accounts") ? ACTIONS : OF_THE_GRAPH);
