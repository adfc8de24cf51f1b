import { builder } from "../graphql/builder.ts";
import type { ConflictNode } from "./conflict-under.ts";

export const CuratedConflictRef = builder.objectRef<ConflictNode>("CuratedConflict");
