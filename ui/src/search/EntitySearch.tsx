import type { EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { type FoundEntity, NameHit, nameHit } from "./NameHit.tsx";
import { SearchBox, type SearchFieldProps } from "./SearchBox.tsx";
import { useSearchBox } from "./useSearchBox.ts";

const searchEntities = graphql(
  `
    query SearchEntities($text: String!, $kinds: [EntityKind!]) {
      search(text: $text, first: 8, kinds: $kinds) {
        ...NameHit
      }
    }
  `,
  [nameHit],
);

interface Props extends SearchFieldProps {
  /** Only entities of these kinds. */
  kinds?: readonly EntityKind[] | null;
  onPick: (entity: FoundEntity) => void;
}

/** A field to search for an entity, by any spelling of its names. */
export function EntitySearch({ kinds, onPick, ...named }: Props) {
  const box = useSearchBox();
  const { text, query } = box;
  const { data, error, waiting } = useAnswer(
    searchEntities,
    { text: query, kinds: kinds ? [...kinds] : null },
    { pause: query === "" },
  );
  const hits = query && data ? data.search : [];
  const answered = query !== "" && !waiting && query === text.trim();
  const [first] = hits;

  const take = (entity: FoundEntity) => {
    box.leave();
    onPick(entity);
  };

  return (
    <SearchBox
      {...named}
      box={box}
      answered={answered}
      takeFirst={first ? () => take(first.entity) : null}
      message={
        error
          ? "The search could not be answered. Keep typing to try again."
          : answered && hits.length === 0 && nothingFound(query)
      }
      hidden={query === "" || (hits.length === 0 && !answered && !error)}
    >
      {hits.map((hit) => (
        <NameHit key={hit.entity.id} hit={hit} onTake={() => take(hit.entity)} />
      ))}
    </SearchBox>
  );
}

const nothingFound = (text: string) => (
  <>
    No name is spelled like <b dir="auto">{text}</b>. Fewer letters find more.
  </>
);
