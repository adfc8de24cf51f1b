import { rememberNames } from "../state/actions.ts";
import { EntitySearch } from "../search/EntitySearch.tsx";
import classes from "./Brief.module.css";
import { isolated } from "../design/words.ts";
import { openBrief } from "./open.ts";

/** Fields to choose the subject of the brief: one entity, or two for their contacts. */
export function ChooseAbout({ about }: { about: readonly { id: string; name: string }[] }) {
  const [first] = about;
  return (
    <div className={classes.choose}>
      <EntitySearch
        label="Brief on somebody else"
        placeholder="Brief on …"
        onPick={(found) => {
          rememberNames([found]);
          openBrief([found.id]);
        }}
      />
      {first && (
        <EntitySearch
          label="Contacts with"
          placeholder={`Contacts of ${isolated(first.name)} with …`}
          onPick={(found) => {
            rememberNames([found]);
            openBrief([first.id, found.id]);
          }}
        />
      )}
    </div>
  );
}
