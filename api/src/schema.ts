import { builder } from "./builder.ts";
import "./brief/brief.graphql.ts";
import "./claim/claim.graphql.ts";
import "./claim/conflict.graphql.ts";
import "./document/document.graphql.ts";
import "./entity/entities.graphql.ts";
import "./entity/entity.graphql.ts";
import "./history/errors.graphql.ts";
import "./link/link.graphql.ts";
import "./link/links.graphql.ts";
import "./node.graphql.ts";
import "./ontology/ontology.graphql.ts";
import "./ontology/stats.graphql.ts";
import "./search/search.graphql.ts";
import "./sources/compare.graphql.ts";
import "./sources/knock-out.graphql.ts";
import "./sources/outlet.graphql.ts";
import "./traverse/collapse-events.graphql.ts";
import "./traverse/common-neighbors.graphql.ts";
import "./traverse/contacts.graphql.ts";
import "./traverse/neighborhood.graphql.ts";
import "./traverse/paths.graphql.ts";
import "./traverse/time-bar.graphql.ts";
import "./traverse/timeline.graphql.ts";

/** The whole GraphQL schema: every concept declares its types, this builds them. */
export const schema = builder.toSchema();
