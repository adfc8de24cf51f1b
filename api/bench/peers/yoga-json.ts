import { createSchema, createYoga } from "graphql-yoga";
import { createDatabase, createDriver } from "../../src/neo4j/run.ts";
import { OPERATIONS } from "../operations/all.ts";
import type { Question } from "../operations/operation.ts";
import { connection, serveYoga } from "./serve-peer.ts";

/** Yoga with one field that returns ready JSON: the least that GraphQL over HTTP can cost. */
const database = createDatabase(createDriver(connection), connection.database);

const schema = createSchema({
  typeDefs: `scalar JSON
    type Query { answer(operation: String!, question: JSON!): JSON }`,
  resolvers: {
    Query: {
      answer: (_root: unknown, args: { operation: string; question: Question }) =>
        OPERATIONS.find(({ name }) => name === args.operation)?.ready(database, args.question),
    },
  },
});

const yoga = createYoga({ schema, graphiql: false, landingPage: false, logging: false });
serveYoga((request, response) => yoga(request, response));
