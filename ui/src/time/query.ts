import { useSourceFilter } from "../state/source-filter.ts";
import { graphql, type ResultOf } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";

const timeBar = graphql(`
  query TimeBar($filter: LinkFilter) {
    timeBar(filter: $filter) {
      months {
        month
        first
        last
        dated
        possibly
      }
      earlier {
        dated
        possibly
      }
      inWindow
      possibly
      undated
      orderOnly
      documents {
        document {
          id
          citation
        }
        first
        last
        dayKnown
        published
      }
      possiblyPublished
      publishedLater
      sentence
    }
  }
`);
export type TimeBarAnswer = ResultOf<typeof timeBar>["timeBar"];

/** Occasions and documents on one axis, under the filter that every page shares. */
export function useTimeBar() {
  return useAnswer(timeBar, { filter: useSourceFilter() });
}

const published = graphql(`
  query PublishedInWords($filter: LinkFilter) {
    timeBar(filter: $filter) {
      sentence
    }
  }
`);

/** How many documents were out by a day, in words; pauses without one. */
export function usePublishedInWords(knownBy: string | null, includePossible: boolean) {
  const filter = { knownBy, includePossible };
  return useAnswer(published, { filter }, { pause: knownBy === null }).data?.timeBar.sentence;
}
