import {
  BreakingChangeType,
  buildSchema,
  findSchemaChanges,
  type GraphQLSchema,
  parse,
  print,
  visit,
} from "graphql";
import { printContract } from "./contract.ts";

/** The contract without its descriptions: what a release promises to clients. */
export function printPromises(schema: GraphQLSchema): string {
  const document = parse(printContract(schema));
  const bare = visit(document, {
    enter: (node) => ("description" in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
}

/** The first version that a changelog tells of: its title, and what it says of the contract. */
export function newestVersion(changelog: string): { title: string; contract: string } {
  const version = changelog.split(/^## /m)[1] ?? "";
  const contract = version.split(/^### /m).find((part) => part.startsWith("Contract\n")) ?? "";
  return { title: version.split("\n")[0] ?? "", contract };
}

/**
 * What breaks clients of the released contract and is not announced: of each such change the field,
 * argument, value or type has to stand between backticks, as `Type.field` or `Type.*`.
 */
export function unannounced(released: string, now: GraphQLSchema, contract: string): string[] {
  const named = new Set([...contract.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string));
  const isAnnounced = (subject: string) => {
    const field = subject.replace(/\(.*/, "");
    const type = field.replace(/\..*/, "");
    return [subject, field, `${type}.*`].some((name) => named.has(name));
  };
  return findSchemaChanges(buildSchema(released), now)
    .filter(({ type }) => type in BreakingChangeType)
    .map(({ description }) => description)
    .filter((description) => !isAnnounced(subjectOf(description)));
}

/** Of "Field Link.id was removed." the words "Link.id". */
const subjectOf = (description: string) =>
  description
    .replace(/^(A required )?(field|argument|enum value|directive|standard scalar) /i, "")
    .split(" ")[0] as string;
