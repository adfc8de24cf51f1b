import { builder } from "../graphql/builder.ts";
import type { ConflictRow } from "./curated-conflict.cypher.ts";

export const CuratedConflictRef = builder.objectRef<ConflictRow>("CuratedConflict");
