import { dayInWords } from "../../design/words.ts";
import { useSourceFilter } from "../../state/source-filter.ts";
import { setFilter } from "../../state/actions.ts";
import { graphql } from "../../graphql/gql.ts";
import { useAnswer } from "../../graphql/useAnswer.ts";
import type { Stock } from "../query.ts";
import { Card, CardLine, CardList } from "../../design/card/Card.tsx";

const occasionsThen = graphql(`
  query OccasionsThen($between: [ID!], $filter: LinkFilter) {
    contacts(between: $between, filter: $filter, first: 1) {
      totalCount
      goBetweens {
        entity {
          id
        }
      }
    }
  }
`);

/** What was known on an earlier day: only documents published by then count. */
export function AsOf(props: { stock: Stock; between: [string, string]; occasions: number }) {
  const { asOf } = props.stock.stats;
  const filter = useSourceFilter();
  const { data } = useAnswer(
    occasionsThen,
    { between: props.between, filter: { ...filter, knownBy: asOf } },
    { pause: !asOf },
  );
  if (!asOf) return null;
  const day = dayInWords(asOf);
  const documents = props.stock.documents.nodes;
  const known = documents.filter(({ publishedLast }) => publishedLast && publishedLast <= asOf);
  const possible = documents.filter(
    (document) =>
      !known.includes(document) && (!document.publishedFirst || document.publishedFirst <= asOf),
  );
  return (
    <Card
      title={`As of ${day}`}
      text="What could be known that day: documents printed later are not counted."
      action={{
        label: "Set Published by",
        run: () => setFilter({ knownBy: asOf }, `published by ${day}`),
      }}
    >
      <CardList>
        <CardLine
          left="Documents published"
          right={
            <>
              <b>{known.length}</b> of {documents.length}
              {possible.length > 0 && `, ${possible.length} more possibly`}
            </>
          }
        />
        <CardLine
          left="Occasions in print"
          right={
            <>
              <b>{data?.contacts.totalCount ?? "–"}</b> of {props.occasions}
            </>
          }
        />
        <CardLine
          left="Go-betweens in print"
          right={<b>{data?.contacts.goBetweens.length ?? "–"}</b>}
        />
      </CardList>
    </Card>
  );
}
