import { EVIDENCE } from "@backchannel/schema/claim.ts";
import { Radio } from "@mantine/core";
import { ContestedMark } from "../design/Mark.tsx";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { LoadBar } from "../design/LoadBar.tsx";
import { Name } from "../design/Name.tsx";
import { Failed } from "../design/Notice.tsx";
import { hueOf } from "../design/tokens.ts";
import { counted, listed, uncapitalized } from "../design/words.ts";
import { Problem } from "../edit/Problem.tsx";
import { ReasonField } from "../edit/ReasonField.tsx";
import { useAnswer } from "../graphql/useAnswer.ts";
import { type Compared, type MergePreview, mergePreview } from "./query.ts";
import classes from "./Same.module.css";

/** What is decided of a pair besides the verdict. */
export interface Choice {
  /** The id of the one whose name stays. */
  keep: string;
  reason: string;
}

/** What would change if the two were one, and what it would go by then. */
export function IfSame(props: {
  pair: [Compared, Compared];
  choice: Choice;
  onChange: (choice: Choice) => void;
}) {
  const { pair, choice, onChange } = props;
  const other = pair.find(({ id }) => id !== choice.keep)!;
  const input = { keep: choice.keep, others: [other.id] };
  const { data, error, retry } = useAnswer(mergePreview, { input });
  const preview = data?.previewMerge;
  return (
    <>
      <section className={classes.part}>
        <h2>
          If they are the same <span>what would change</span>
        </h2>
        {preview?.__typename === "MergePreview" ? (
          <WouldChange preview={preview} />
        ) : preview ? (
          <Problem>{preview.message}</Problem>
        ) : error ? (
          <Failed what="What would change" error={error} retry={retry} />
        ) : (
          <LoadBar what="what would change" />
        )}
      </section>
      <section className={classes.part}>
        <Radio.Group
          label="It goes by"
          description="All other names stay as written. Nothing is rewritten, and a split gives back exactly what was. The old address leads on."
          value={choice.keep}
          inputWrapperOrder={["label", "input", "description"]}
          onChange={(keep) => onChange({ ...choice, keep })}
        >
          <div className={classes.names}>
            {pair.map(({ id, name }) => (
              <Radio key={id} value={id} label={<Name>{name}</Name>} />
            ))}
          </div>
        </Radio.Group>
      </section>
      <section className={classes.part}>
        <ReasonField
          hint="For those who read the history, if you want to give one"
          value={choice.reason}
          error={undefined}
          onChange={(reason) => onChange({ ...choice, reason })}
        />
      </section>
    </>
  );
}

const MOST = 6;

function WouldChange({ preview }: { preview: MergePreview }) {
  const { folded, foldedCount, moved, rivals, selfClaims, warnings } = preview;
  return (
    <dl className={classes.changes}>
      {folded.slice(0, MOST).map((link) => (
        <div key={link.plainId}>
          <dt>
            <i>{link.from[0]?.label}</i> <Name>{link.neighbor.name}</Name>
          </dt>
          <dd
            className={classes.grades}
            title={`${EVIDENCE[link.before].text}, then ${uncapitalized(link.afterText)}`}
          >
            <span className="unseen">
              {EVIDENCE[link.before].text}, then {uncapitalized(link.afterText)}
            </span>
            <EvidenceLine evidence={link.before} hue={hueOf(link.from[0]?.lens)} />
            <span aria-hidden="true">→</span>
            <EvidenceLine evidence={link.after} hue={hueOf(link.from[0]?.lens)} />
          </dd>
        </div>
      ))}
      {foldedCount > MOST && (
        <div>
          <dt>More links become one</dt>
          <dd>{foldedCount - MOST}</dd>
        </div>
      )}
      <div>
        <dt>Links that only change hands</dt>
        <dd>{moved || "none"}</dd>
      </div>
      {rivals.map(({ property, label, values }) => (
        <div key={property}>
          <dt>Sources would differ on</dt>
          <dd>
            <ContestedMark /> {label}: {listed(values)}
          </dd>
        </div>
      ))}
      <div>
        <dt>Claims that would link it with itself</dt>
        <dd>{selfClaims.length > 0 ? counted(selfClaims.length, "claim") : "none"}</dd>
      </div>
      {warnings.map(({ kind, text }) => (
        <div key={`${kind} ${text}`} className={classes.warning}>
          <dt>Unusual</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
