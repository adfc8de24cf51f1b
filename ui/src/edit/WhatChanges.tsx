import type { ReactNode } from "react";
import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { hueOf } from "../design/tokens.ts";
import { uncapitalized, capitalized } from "../design/words.ts";
import { graphql, type FragmentOf } from "../graphql/gql.ts";
import classes from "./form.module.css";

/** A link with its grade before and after. */
export const fallenLink = graphql(`
  fragment FallenLink on KnockedLink {
    before
    after
    afterText
    link {
      id: plainId
      lens
      sentence
    }
  }
`);

/** What a change would do to links and to the contacts sheet. */
export const previewParts = graphql(
  `
    fragment PreviewParts on ChangePreview {
      sentence
      lostSupport(first: 25) {
        totalCount
        nodes {
          ...FallenLink
        }
      }
      lostGrade(first: 25) {
        totalCount
        nodes {
          ...FallenLink
        }
      }
      contacts {
        vanished {
          id: plainId
          name
          dateText
        }
        weaker {
          before {
            id: plainId
            name
            evidenceText
          }
          after {
            id: plainId
            evidenceText
          }
        }
      }
    }
  `,
  [fallenLink],
);

/** The links that it would make, or evidence better. */
export const gainedParts = graphql(
  `
    fragment GainedParts on ChangePreview {
      gained(first: 25) {
        totalCount
        nodes {
          ...FallenLink
        }
      }
    }
  `,
  [fallenLink],
);

/** Reads what a change would do, before it is done; it can be taken back afterwards too. */
export function WhatChanges(props: {
  preview: FragmentOf<typeof previewParts>;
  /** Links that would be new or better evidenced, where that can be. */
  gained?: FragmentOf<typeof previewParts>["lostGrade"] | undefined;
  /** What else is to be known before the list. */
  children?: ReactNode;
}) {
  const { preview, gained } = props;
  const { lostSupport, lostGrade, contacts } = preview;
  const parts = [lostSupport, lostGrade, ...(gained ? [gained] : [])];
  const links = parts.flatMap(({ nodes }) => nodes);
  const all = parts.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return (
    <>
      <p>
        <b>{preview.sentence}</b> Everything is kept, and one step takes it back.
      </p>
      {props.children}
      <ul className={classes.list}>
        {links.map((fallen) => (
          <Fallen key={fallen.link.id} fallen={fallen} />
        ))}
        {contacts?.vanished.map(({ id, name, dateText }) => (
          <li key={id}>
            <p dir="auto">{name}</p>
            <small>{dateText}: falls off the contacts sheet</small>
          </li>
        ))}
        {contacts?.weaker.map(({ before, after }) => (
          <li key={before.id}>
            <p dir="auto">{before.name}</p>
            <small>
              On the contacts sheet: {uncapitalized(before.evidenceText)} →{" "}
              {uncapitalized(after.evidenceText)}
            </small>
          </li>
        ))}
      </ul>
      {all > links.length && <p>{all - links.length} more links are not listed here.</p>}
    </>
  );
}

function Fallen({ fallen }: { fallen: FragmentOf<typeof fallenLink> }) {
  const { before, after, afterText, link } = fallen;
  const hue = hueOf(link.lens);
  return (
    <li>
      <p>{link.sentence}</p>
      <span className={classes.change}>
        <EvidenceLine evidence={before} hue={hue} />
        {before === "UNSUPPORTED" ? "No claim supports it now" : capitalized(EVIDENCE[before].text)}
        <span aria-hidden="true">→</span>
        <span className="unseen">, then </span>
        <EvidenceLine evidence={after} hue={hue} />
        {uncapitalized(afterText)}
      </span>
    </li>
  );
}
