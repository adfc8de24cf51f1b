import { IconTopologyStar3 } from "@tabler/icons-react";
import { askToSignIn } from "../state/door.ts";
import { useViewer } from "../session/viewer.ts";
import { Notice } from "../design/Notice.tsx";
import { openDialog } from "../state/dialogs.ts";

/** What a page is for, and what to do with a graph that holds nothing yet. */
export function NothingLoaded(props: { purpose: string; title?: string }) {
  const { purpose, title = "There is nothing in this graph yet" } = props;
  const { viewer, may } = useViewer();
  return (
    <Notice
      icon={IconTopologyStar3}
      title={title}
      actions={
        may("createEntity") ? (
          <button
            type="button"
            className="button"
            data-main
            onClick={() => openDialog({ what: "add-entity" })}
          >
            Add a person, group, place or event
          </button>
        ) : viewer === null ? (
          <button type="button" className="button" data-main onClick={askToSignIn}>
            Sign in to add something
          </button>
        ) : null
      }
    >
      {purpose} Load a folder of documents with <code>npm run seed -- FOLDER</code>, or add the
      first entity here.
    </Notice>
  );
}
