import { Name } from "../design/Name.tsx";
import { select } from "../state/actions.ts";
import classes from "./LinkWords.module.css";

interface Said {
  id: string;
  label: string;
  sentence: string;
  source: { name: string };
  target: { name: string };
}

/** A link in a few words, in two lines at most: names upright, what links them slanted. */
export function LinkWords({ link, claim }: { link: Said; claim?: string }) {
  return (
    <button
      type="button"
      className={classes.link}
      title={link.sentence}
      onClick={() => select({ type: "link", id: link.id, ...(claim && { claim }) })}
    >
      <Name>{link.source.name}</Name> <i>{link.label}</i> <Name>{link.target.name}</Name>
    </button>
  );
}
