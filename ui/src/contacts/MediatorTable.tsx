import { IconCheck, IconX } from "@tabler/icons-react";
import { EntityLine } from "../design/EntityName.tsx";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { Failed } from "../design/Notice.tsx";
import { uncapitalized, capitalized } from "../design/words.ts";
import { entityRef } from "../graphql/fragments.ts";
import { useSourceFilter } from "../state/source-filter.ts";
import { select } from "../state/actions.ts";
import { useParam } from "../state/store.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import classes from "./MediatorTable.module.css";

const whoMediated = graphql(
  `
    query WhoMediated($between: [ID!], $filter: LinkFilter) {
      contacts(between: $between, filter: $filter, first: 1) {
        mediatorTable {
          documents {
            id
            citation
          }
          rows {
            entity {
              ...EntityRef
            }
            evidence
            evidenceText
            cells {
              document {
                id
              }
              says
              text
              claims {
                id
                stance
                link {
                  id: plainId
                }
              }
            }
          }
        }
      }
    }
  `,
  [entityRef],
);
type Row = ResultOf<typeof whoMediated>["contacts"]["mediatorTable"]["rows"][number];
type Cell = Row["cells"][number];

/** Which document calls whom a mediator: each says so, says otherwise, or is silent. */
export function MediatorTable() {
  const between = useParam("between");
  const filter = useSourceFilter();
  const { data, error, retry } = useAnswer(whoMediated, { between, filter });
  if (error) return <Failed what="Who mediated" error={error} retry={retry} />;
  if (!data) return <LoadBar what="who mediated" />;
  const { documents, rows } = data.contacts.mediatorTable;
  return (
    <>
      {/* With many documents it scrolls sideways, so it takes the keyboard focus. */}
      <div className={classes.scroll} role="region" aria-label="Who mediated" tabIndex={0}>
        <table className={classes.table}>
          <caption className="unseen">Who is called mediator by which document</caption>
          <thead>
            <tr>
              <th scope="col">Go-between</th>
              {documents.map(({ id, citation }) => (
                <th key={id} scope="col">
                  <button type="button" onClick={() => select({ type: "document", id })}>
                    {citation}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.entity.id}>
                <th scope="row">
                  <EntityLine entity={row.entity} />
                  <span className={classes.evidence}>
                    <EvidenceLine evidence={row.evidence} />
                    {uncapitalized(row.evidenceText)}
                  </span>
                </th>
                {row.cells.map((cell) => (
                  <td key={cell.document.id}>
                    <Said cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.key}>
        Silence is not denial: a document that names no go-between here says nothing against one. ≠
        means that it names another, on another side of a point that is still open.
      </p>
    </>
  );
}

function Said({ cell }: { cell: Cell }) {
  const link = cell.claims.find((claim) => claim.link)?.link;
  if (cell.says === "SILENT" || !link) {
    return (
      <span className={classes.silent}>
        <span aria-hidden="true">–</span> {cell.text}
      </span>
    );
  }
  const denied =
    cell.says === "CONTRADICTS" && cell.claims.some(({ stance }) => stance === "NEGATES");
  return (
    <button
      type="button"
      className={classes.said}
      data-denied={denied || undefined}
      onClick={() => select({ type: "link", id: link.id })}
    >
      {cell.says === "SAYS" ? (
        <span className={classes.disc}>
          <IconCheck size={11} stroke={2.6} aria-hidden="true" />
        </span>
      ) : denied ? (
        <span className={classes.disc}>
          <IconX size={11} stroke={2.6} aria-hidden="true" />
        </span>
      ) : (
        <ContestedMark size={16} />
      )}
      <span>{capitalized(cell.text)}</span>
    </button>
  );
}
