import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { graphql } from "../../graphql/gql.ts";
import { changeParts } from "../change.ts";
import { entityProblems, knownOf } from "../entity/EntityFields.tsx";
import { refusalParts } from "../../graphql/refusal.ts";
import { gainedParts, previewParts } from "../WhatChanges.tsx";
import type { Target } from "./TargetField.tsx";

export const previewMove = graphql(
  `
    query PreviewMove($input: MoveClaimsInput!) {
      previewMove(input: $input) {
        __typename
        ...PreviewParts
        ...GainedParts
        ...RefusalParts
      }
    }
  `,
  [previewParts, gainedParts, refusalParts],
);

export const moveClaims = graphql(
  `
    mutation MoveClaims($input: MoveClaimsInput!) {
      moveClaims(input: $input) {
        __typename
        ... on MoveClaimsSuccess {
          change {
            ...ChangeParts
          }
          claims {
            id
            link {
              id: plainId
            }
          }
        }
        ...RefusalParts
      }
    }
  `,
  [changeParts, refusalParts],
);

// A type, not an interface: drafts are kept field by field.
export type MoveValues = Target & { claims: string[]; names: string[]; reason: string };

export const EMPTY_MOVE: MoveValues = {
  claims: [],
  names: [],
  to: null,
  isNew: false,
  name: "",
  kind: "",
  description: "",
  identifiers: "",
  attributes: "",
  reason: "",
};

/** What is missing before it can be looked at what a move would do. */
export function moveProblems(values: MoveValues, from: string): Record<string, string> {
  const { claims, names, to, isNew } = values;
  return {
    ...(claims.length + names.length === 0 && { claims: "Pick a claim, or a name." }),
    ...(isNew && entityProblems(values)),
    ...(!isNew && to === null && { to: "Choose what they belong to." }),
    ...(!isNew && to?.id === from && { to: "Choose another: they are already there." }),
  };
}

/** The input of `moveClaims` and of its preview; the values have no problems. */
export function toMove(values: MoveValues, from: string) {
  const { claims, names, to, isNew, name, kind, description } = values;
  const target = isNew
    ? {
        toNew: {
          name,
          kind: kind as EntityKind,
          description: description.trim() || null,
          ...knownOf(values),
        },
      }
    : { to: to!.id };
  return { from, claims, names, ...target };
}

/** The API names the fields of a new entity as its parts; the form shows them by themselves. */
export const atFields = (problems: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(problems).map(([field, said]) => [field.replace(/^toNew\./, ""), said]),
  );
