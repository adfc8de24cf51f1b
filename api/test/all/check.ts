import { availableParallelism } from "node:os";
import { allWell } from "./beside.ts";

/** What takes longest comes first. None needs what another writes. */
const CHECKS = [
  "tsc -p ui",
  "tsc -p .",
  "prettier --check .",
  "oxlint --type-aware --deny-warnings",
  "npm run -s queries -w ui",
  "npm run -s schema -- --check",
  "knip",
];

if (!(await allWell(CHECKS, availableParallelism()))) process.exitCode = 1;
