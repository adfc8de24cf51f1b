import { type DocumentNode, Lexer, parse, Source, TokenKind } from "graphql";
import { QueryTurnedAway } from "../errors.ts";

/** More than any honest query has. */
const MAX_TOKENS = 5_000;
/** Nested brackets: the parser recurses for each, and its stack is limited. */
const MAX_NESTING = 100;

/** Parses a query, unless it is longer or nested deeper than any honest one. */
export function parseQuery(query: string | Source): DocumentNode {
  const source = typeof query === "string" ? new Source(query) : query;
  checkTokens(source);
  return parse(source);
}

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function checkTokens(source: Source): void {
  const lexer = new Lexer(source);
  let nesting = 0;
  for (let tokens = 1; lexer.advance().kind !== TokenKind.EOF; tokens++) {
    const { kind } = lexer.token;
    if (tokens > MAX_TOKENS) {
      throw new QueryTurnedAway(
        `This query has more than ${MAX_TOKENS} tokens: ask in several queries.`,
      );
    }
    if (CLOSING.has(kind)) nesting--;
    if (OPENING.has(kind) && ++nesting > MAX_NESTING) {
      throw new QueryTurnedAway(`This query nests brackets more than ${MAX_NESTING} deep.`);
    }
  }
}
