import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { NativeSelect } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { listed } from "../../design/words.ts";
import { Problem } from "../Problem.tsx";
import classes from "../form.module.css";
import { kindsReversed, kindsThatFit } from "./kinds-that-fit.ts";
import type { ClaimValues } from "./values.ts";

const FEW = 3;

/** What links the two: only kinds that fit them, and those that would the other way round. */
export function KindField(props: {
  values: Pick<ClaimValues, "subject" | "kind" | "object">;
  error: string | undefined;
  set: (values: Partial<ClaimValues>) => void;
}) {
  const { subject, kind, object } = props.values;
  const groups = kindsThatFit(subject, object);
  const reversed = kindsReversed(subject, object);
  const fits = kind === "" || groups.some(({ kinds }) => kinds.includes(kind));
  const swaps = kind !== "" && !fits && reversed.includes(kind);
  const swap = () => props.set({ subject: object, object: subject });
  return (
    <div>
      <NativeSelect
        label="Link"
        value={kind}
        error={props.error}
        aria-invalid={!fits || undefined}
        description={kind === "" ? null : LINK_KINDS[kind].description}
        onChange={(event) => props.set({ kind: event.currentTarget.value as StatedLinkKind })}
      >
        <option value="" disabled>
          {subject && object ? "Choose what links the two" : "Choose; both ends narrow the list"}
        </option>
        {!fits && <option value={kind}>{LINK_KINDS[kind].did}</option>}
        {groups.map(({ lens, kinds }) => (
          <optgroup key={lens} label={lens}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {LINK_KINDS[each].did}
              </option>
            ))}
          </optgroup>
        ))}
      </NativeSelect>
      {!fits && (
        <Problem>
          {swaps
            ? `“${LINK_KINDS[kind].did}” fits these two only the other way round.`
            : `“${LINK_KINDS[kind].did}” does not fit these two. Choose another.`}
        </Problem>
      )}
      {reversed.length > 0 && object && subject && (
        <p className={classes.change}>
          {!swaps && (
            <span>
              The other way round, <bdi>{object.name}</bdi> as subject, also{" "}
              {listed(reversed.slice(0, FEW).map((each) => LINK_KINDS[each].did))}
              {reversed.length > FEW && ` and ${reversed.length - FEW} more`} would fit.
            </span>
          )}
          <button type="button" className="go" onClick={swap}>
            <IconArrowsExchange size={14} stroke={1.8} aria-hidden="true" /> Swap subject and object
          </button>
        </p>
      )}
    </div>
  );
}
