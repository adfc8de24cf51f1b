import type { Evidence } from "@backchannel/schema/claim.ts";
import { EvidenceLine } from "../design/EvidenceLine.tsx";
import { ContestedMark } from "../design/Mark.tsx";
import { uncapitalized, isolated, capitalized } from "../design/words.ts";
import type { OriginGroup } from "./numbering.ts";
import { Provenance } from "./Provenance.tsx";
import classes from "./Verdict.module.css";

interface Props {
  evidence: Evidence;
  text: string;
  hue: string;
  origins: number;
  contested: boolean;
  groups: readonly OriginGroup[];
  /** What would be left without each publisher. */
  without?: readonly {
    publisher: { id: string; name: string };
    evidence: Evidence;
    evidenceText: string;
  }[];
}

/** How well a link or occasion is evidenced: the line, the words, and what it hangs on. */
export function Verdict({ evidence, text, hue, origins, contested, groups, without }: Props) {
  return (
    <div className={classes.verdict}>
      <p className={classes.grade}>
        <EvidenceLine evidence={evidence} hue={hue} width={34} origins={origins} />
        {capitalized(text)}
        {contested && (
          <span className={classes.contested}>
            <ContestedMark size={15} /> contested
          </span>
        )}
      </p>
      {without && <IfWrong evidence={evidence} without={without} />}
      <Provenance groups={groups} />
    </div>
  );
}

/** What is left without each publisher on which the grade depends, and that the rest do not. */
function IfWrong(props: { evidence: Evidence; without: NonNullable<Props["without"]> }) {
  const decisive = props.without.filter((rest) => rest.evidence !== props.evidence);
  const others = props.without.length - decisive.length;
  return (
    <p className={classes.without}>
      {decisive.map((rest) => (
        <span key={rest.publisher.id}>
          {rest.evidence === "UNSUPPORTED"
            ? `Without ${isolated(rest.publisher.name)} nothing is left. `
            : `Without ${isolated(rest.publisher.name)}: ${uncapitalized(rest.evidenceText)}. `}
        </span>
      ))}
      {others > 0 &&
        (decisive.length > 0
          ? "Without any one of the others the grade stays."
          : "No publisher decides it alone.")}
    </p>
  );
}
