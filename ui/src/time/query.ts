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

/** Occasions and documents of the time bar, under the sources and clocks of the page. */
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

/** "… of … documents were published by …". No query is sent without a day. */
export function usePublishedInWords(knownBy: string | null, includePossible: boolean) {
  const filter = { knownBy, includePossible };
  return useAnswer(published, { filter }, { pause: knownBy === null }).data?.timeBar.sentence;
}
