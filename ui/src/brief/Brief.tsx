import { IconFileDescription } from "@tabler/icons-react";
import { useEffect } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import page from "../design/Page.module.css";
import { useSourceFilter } from "../state/source-filter.ts";
import { rememberNames } from "../state/actions.ts";
import { ids } from "@backchannel/schema/codecs.ts";
import { useParam } from "../state/store.ts";
import { openBrief } from "./open.ts";
import type { Page } from "../state/registry.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import { StartFrom } from "../start/StartFrom.tsx";
import { ChooseAbout } from "./ChooseAbout.tsx";
import { Notes } from "./Notes.tsx";
import { briefQuery, type BriefShown } from "./query.ts";
import { Section } from "./Section.tsx";
import { TakeAway } from "./TakeAway.tsx";
import classes from "./Brief.module.css";

const PURPOSE =
  "A brief is one page of answers about one or two names, every line with its sources.";

/** The page of the brief: answers about one or two entities, each with its citations. */
export function Brief() {
  const asked = useParam("brief");
  const sheet = useParam("between");
  const filter = useSourceFilter();
  const about = asked?.length ? asked : sheet;
  const which = about?.length === 1 ? { entity: about[0]! } : { between: about };
  const { data, error, waiting, retry } = useAnswer(briefQuery, { ...which, filter });

  useEffect(() => {
    if (data?.brief) rememberNames(data.brief.about);
  }, [data]);

  if (error) {
    return (
      <div className={page.page}>
        <h1 className={page.title}>Brief</h1>
        <ChooseAbout about={[]} />
        <Failed what="The brief" error={error} retry={retry} />
        <button type="button" className="button" onClick={() => openBrief(null)}>
          The pair of the contacts page
        </button>
      </div>
    );
  }
  if (!data) return <LoadBar what="the brief" />;
  if (!data.brief) {
    return (
      <div className={page.page}>
        <h1 className={page.title}>Brief</h1>
        <StartFrom verb="Write about" purpose={PURPOSE} onPick={({ id }) => openBrief([id])}>
          <p className={page.facts}>{PURPOSE}</p>
          <ChooseAbout about={[]} />
        </StartFrom>
      </div>
    );
  }
  return <Written brief={data.brief} waiting={waiting} />;
}

function Written({ brief, waiting }: { brief: BriefShown; waiting: boolean }) {
  return (
    <article className={`${page.page} ${classes.brief}`} aria-busy={waiting}>
      <div className={classes.head}>
        <h1 className={page.title}>{brief.title}</h1>
        <TakeAway brief={brief} />
      </div>
      <p className={page.facts}>{brief.asOfText}</p>
      <ChooseAbout about={brief.about} />
      {brief.sections.map((section) => (
        <Section key={section.kind} section={section} notes={brief.notes} />
      ))}
      <Notes notes={brief.notes} />
    </article>
  );
}

declare module "../state/registry.ts" {
  interface Pages {
    brief: {
      /** One or two entities. Without any, the brief is about the pair of the contacts page. */
      brief: string[];
    };
  }
}

export const briefPage: Page<"brief"> = {
  label: "Brief",
  icon: IconFileDescription,
  goTo: { label: "Go to the brief", key: "6", keywords: "report summary answers" },
  Page: Brief,
  params: { brief: ids(2) },
  hasTimeBar: true,
  room: "links",
};
