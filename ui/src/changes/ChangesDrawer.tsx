import { Drawer } from "@mantine/core";
import { IconHistory, IconLogin2 } from "@tabler/icons-react";
import { useState } from "react";
import { askToSignIn } from "../state/door.ts";
import { useViewer } from "../session/viewer.ts";
import { useFocusReturn } from "../design/focus-return.ts";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed, Notice } from "../design/Notice.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { ChangeLine } from "./ChangeLine.tsx";
import { closeChanges, openChanges, type About } from "../state/changes.ts";
import { changesQuery } from "./query.ts";
import classes from "./Changes.module.css";
import { Name } from "../design/Name.tsx";

/** Who changed what, when and why; of one thing, or of everything. */
export function ChangesDrawer({ about }: { about: About | null }) {
  useFocusReturn();
  const { viewer } = useViewer();
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <Drawer
      opened
      onClose={closeChanges}
      position="right"
      size={520}
      title={about ? "Changes" : "All changes"}
      classNames={{ title: classes.title ?? "", body: classes.body ?? "" }}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {about && (
        <p className={classes.about}>
          of <Name>{about.name}</Name>{" "}
          <button type="button" className="go" onClick={() => openChanges(null)}>
            See all changes
          </button>
        </p>
      )}
      {viewer === null ? (
        <Notice
          icon={IconLogin2}
          title="Sign in to see who changed what"
          actions={
            <button type="button" className="button" data-main onClick={askToSignIn}>
              Sign in
            </button>
          }
        />
      ) : (
        cursors.map((after) => (
          <Page
            key={after}
            about={about}
            after={after}
            last={after === cursors.at(-1)}
            more={(next) => setCursors([...cursors, next])}
          />
        ))
      )}
    </Drawer>
  );
}

function Page(props: {
  about: About | null;
  after: string | null;
  last: boolean;
  more: (after: string) => void;
}) {
  const { about, after } = props;
  const { data, error, retry } = useAnswer(changesQuery, { ids: about && [about.id], after });
  if (error) return <Failed what="The changes" error={error} retry={retry} />;
  if (!data) return <LoadBar what="the changes" />;
  const { nodes, pageInfo } = data.changes;
  if (nodes.length === 0 && after === null) {
    return (
      <Notice icon={IconHistory} title="Nothing was changed">
        {about ? "It is as it was loaded." : "Everything is as it was loaded."}
      </Notice>
    );
  }
  return (
    <>
      <ol className={classes.list}>
        {nodes.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ol>
      {props.last && pageInfo.hasNextPage && (
        <button type="button" className="button" onClick={() => props.more(pageInfo.endCursor!)}>
          Earlier changes
        </button>
      )}
    </>
  );
}
