import SchemaBuilder from "@pothos/core";
import ErrorsPlugin from "@pothos/plugin-errors";
import RelayPlugin from "@pothos/plugin-relay";
import ScopeAuthPlugin from "@pothos/plugin-scope-auth";
import { type Operation, requireMay } from "../roles.ts";
import type { Context } from "./context.ts";

/** The Pothos builder. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: Context;
  AuthScopes: { may: Operation };
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Connection: {
    totalCount: () => number | Promise<number>;
    filtered?: boolean;
    uncounted?: boolean;
  };
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    Edtf: { Input: string; Output: string };
  };
}>({
  // Scopes are checked first, so that a refused field does nothing else.
  plugins: [ScopeAuthPlugin, ErrorsPlugin, RelayPlugin],
  // An expected refusal is a member of the mutation's result union, next to its success.
  errors: { directResult: true },
  scopeAuth: {
    authScopes: ({ viewer }) => ({ may: (operation) => requireMay(viewer, operation) }),
  },
  relay: {
    pageInfoTypeOptions: { description: "Where a page stands in its list." },
    hasNextPageFieldOptions: { description: "More follows `endCursor`." },
    hasPreviousPageFieldOptions: { description: "Something stands before `startCursor`." },
    startCursorFieldOptions: { description: "Cursor of the first entry; null on an empty page." },
    endCursorFieldOptions: {
      description: "Cursor of the last entry: pass it as `after` for the next page.",
    },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodesOnConnection: { description: "The entries without their cursors." },
    edgesFieldOptions: {
      description: "The entries with their cursors.",
      nullable: { list: false, items: false },
    },
    nodeFieldOptions: { description: "The entry.", nullable: false },
    cursorFieldOptions: { description: "Marks this entry's place in the list." },
    pageInfoFieldOptions: { description: "Where this page stands in its list." },
  },
  defaultFieldNullability: false,
});

builder.queryType({
  description:
    "Everything that can be read. Lists are Relay connections, with `last` and `before` where the end is as near as the beginning; long lists that are read along an index (links, entities, claims, documents, origins, conflicts, `find`, `commonNeighbors`) only go forwards, since the other way would take another index, or the whole list. Ids are stable and readable. An argument that breaks a rule is an error with `extensions.code` INVALID_ARGUMENT that names the field; ids that nothing here has are listed in `extensions.unknown`. What takes long waits for its turn; where that does not come in time, the error has the code BUSY and `extensions.retryAfter` in seconds, and a field whose result is a union answers with `Busy`. A field that is refused is null beside its error; what was asked with it is answered all the same.",
});

builder.mutationType({
  description:
    "Everything that can be changed. Each change is one transaction, kept in the history with who, when and why, and can be taken back. A refusal is a type of the result that says what to do; a field that the viewer may not ask for is null beside an error.",
});

const text = { serialize: String, parseValue: String };
builder.scalarType("Date", {
  ...text,
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  description: "A calendar day, written YYYY-MM-DD: the full-date of RFC 3339.",
});
builder.scalarType("DateTime", {
  ...text,
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
  description: "A moment in UTC, as ISO 8601: a date-time of RFC 3339.",
});
builder.scalarType("Edtf", {
  ...text,
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  description:
    "A date as EDTF (ISO 8601-2) text: `2025-05`, `2024-12/2025-05`, `/2025-05` (start unknown), `2024-12/..` (open).",
});

/** What helpers that add fields are typed by. */
export type Types = (typeof builder)["$inferSchemaTypes"];
