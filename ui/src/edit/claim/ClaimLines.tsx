import { select } from "../../state/actions.ts";
import { graphql, type FragmentOf } from "../../graphql/gql.ts";
import { closeDialog } from "../../state/dialogs.ts";
import classes from "../form.module.css";

/** A claim in a line: what it says, where, and the link it carries. */
export const claimLine = graphql(`
  fragment ClaimLine on Claim {
    id
    statement
    locator
    modalityText
    document {
      id
      citation
    }
    link {
      id: plainId
      sentence
    }
  }
`);

/** Claims to read on the way; each leads to the link it carries. */
export function ClaimLines({ claims }: { claims: readonly FragmentOf<typeof claimLine>[] }) {
  return (
    <ul className={classes.list}>
      {claims.map(({ id, statement, locator, modalityText, document, link }) => (
        <li key={id}>
          <p dir="auto">{statement}</p>
          <small>
            {modalityText}, <bdi>{document.citation}</bdi> {locator}
          </small>{" "}
          {link && (
            <button
              type="button"
              className="go"
              onClick={() => {
                closeDialog();
                select({ type: "link", id: link.id });
              }}
            >
              Open the link
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
