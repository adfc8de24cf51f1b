import { builder } from "../graphql/builder.ts";
import type { LinkView } from "./link-node.ts";

export const LinkRef = builder.objectRef<LinkView>("Link");
