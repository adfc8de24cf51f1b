import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { EvidenceLine } from "../../design/EvidenceLine.tsx";
import { LoadBar } from "../../design/LoadBar.tsx";
import { Failed } from "../../design/Notice.tsx";
import { hueOf } from "../../design/tokens.ts";
import { inside, opening } from "../../design/words.ts";
import { graphql, type FragmentOf, type ResultOf } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import { Problem } from "../Problem.tsx";
import classes from "../form.module.css";

const fallenLink = graphql(`
  fragment FallenLink on KnockedLink {
    before
    after
    afterText
    link {
      id
      lens
      sentence
    }
  }
`);

const previewQuery = graphql(
  `
    query PreviewRetraction($of: ID!) {
      node(id: $of) {
        __typename
        id
        ... on Claim {
          statement
          document {
            id
            citation
          }
        }
        ... on Document {
          citation
          title
        }
      }
      previewRetraction(of: $of) {
        __typename
        ... on ChangePreview {
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
              id
              name
              dateText
            }
            weaker {
              before {
                id
                name
                evidenceText
              }
              after {
                id
                evidenceText
              }
            }
          }
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [fallenLink],
);

/** What a retraction would take with it, read before it is done. */
export function Preview({ of }: { of: string }) {
  const { data, error, retry } = useAnswer(previewQuery, { of });
  if (error) return <Failed what="What falls with it" error={error} retry={retry} />;
  if (!data) return <LoadBar what="what falls with it" />;
  const preview = data.previewRetraction;
  if (preview.__typename !== "ChangePreview") return <Problem>{preview.message}</Problem>;
  const { lostSupport, lostGrade, contacts } = preview;
  const links = [...lostSupport.nodes, ...lostGrade.nodes];
  const more = lostSupport.totalCount + lostGrade.totalCount - links.length;
  return (
    <section aria-label="What falls with it">
      <About node={data.node} />
      <p>
        <b>{preview.sentence}</b> Everything is kept, and one step takes it back.
      </p>
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
              On the contacts sheet: {inside(before.evidenceText)} → {inside(after.evidenceText)}
            </small>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{more} more links are not listed here.</p>}
    </section>
  );
}

function About({ node }: { node: ResultOf<typeof previewQuery>["node"] }) {
  if (node?.__typename === "Claim") {
    return (
      <p>
        <bdi>{node.document.citation}</bdi>: <span dir="auto">{node.statement}</span>
      </p>
    );
  }
  if (node?.__typename === "Document") {
    return (
      <p>
        <bdi>{node.citation}</bdi>, <span dir="auto">{node.title}</span>, with all it states.
      </p>
    );
  }
  return null;
}

function Fallen({ fallen }: { fallen: FragmentOf<typeof fallenLink> }) {
  const { before, after, afterText, link } = fallen;
  const hue = hueOf(link.lens);
  return (
    <li>
      <p dir="auto">{link.sentence}</p>
      <span className={classes.change}>
        <EvidenceLine evidence={before} hue={hue} />
        {opening(EVIDENCE[before].text)}
        <span aria-hidden="true">→</span>
        <span className="unseen">, then </span>
        <EvidenceLine evidence={after} hue={hue} />
        {inside(afterText)}
      </span>
    </li>
  );
}
