import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";
import { FIELDS } from "../operations/operation.ts";
import { connection, serveYoga } from "./serve-peer.ts";

/** The API that @neo4j/graphql generates over the same nodes, relationships and properties. */
const ways = FIELDS.map(
  ({ field, kind, direction, undirected }) =>
    `${field}: [Entity!]! @relationship(type: "${kind}", direction: ${direction}` +
    `${undirected ? ", queryDirection: UNDIRECTED" : ""}, properties: "Link")`,
);

const typeDefs = `
type Entity @node {
  id: String! name: String! kind: String! families: [String!] description: String
  unnamed: Boolean notes: String country: String
  ${ways.join("\n")}
  subjectOf: [Claim!]! @relationship(type: "SUBJECT", direction: IN)
  objectOf: [Claim!]! @relationship(type: "OBJECT", direction: IN)
}
type Link @relationshipProperties {
  id: String! evidence: String! evidenceText: String! evidenceOrder: Int! contested: Boolean!
  origins: Int! documents: Int! claimCount: Int! firstDay: BigInt! lastDay: BigInt!
}
type Claim @node {
  id: String! kind: String! statement: String! modality: String! linkId: String!
  subjectId: String! objectId: String!
  statedIn: [Document!]! @relationship(type: "STATED_IN", direction: OUT)
}
type Document @node {
  id: String! title: String!
  publishedBy: [Entity!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
}
type Name @node @fulltext(indexes: [{ indexName: "name_search", queryName: "searchNames", fields: ["folded", "key"] }]) {
  id: String! value: String! folded: String! key: String!
  entity: [Entity!]! @relationship(type: "NAMED", direction: IN)
}`;

const { uri, user, password, database } = connection;
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { maxConnectionPoolSize: 16 });
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

serveYoga(
  createYoga({
    schema,
    context: () => ({ sessionConfig: { database } }),
    graphiql: false,
    landingPage: false,
    logging: false,
  }),
);
