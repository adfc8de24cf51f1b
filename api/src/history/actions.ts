/** What can be done to the graph, and how history says it: "Anna added a claim: …". */
export const ACTIONS = {
  LOAD_SEED: "loaded a folder of reports",
  CREATE_ENTITY: "added",
  UPDATE_ENTITY: "changed",
  ADD_NAME: "added a name",
  REMOVE_NAME: "removed a name",
  ADD_CLAIM: "added a claim",
  CORRECT_CLAIM: "corrected our reading",
  RETRACT_CLAIM: "retracted a claim",
  MOVE_CLAIMS: "moved claims",
  ADOPT_FACT: "ruled on a fact",
  JUDGE_OUTLET: "judged an outlet",
  JUDGE_CLAIM: "judged a claim",
  CREATE_DOCUMENT: "added a document",
  UPDATE_DOCUMENT: "changed a document",
  RETRACT_DOCUMENT: "retracted a document",
  CREATE_ORIGIN: "added an origin",
  REVERT_CHANGE: "took back",
} as const;
export type Action = keyof typeof ACTIONS;
