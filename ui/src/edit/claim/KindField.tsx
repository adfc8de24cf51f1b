import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import {
  type ComboboxItem,
  type ComboboxParsedItem,
  type OptionsFilter,
  Select,
} from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { listed } from "../../design/words.ts";
import { Problem } from "../Problem.tsx";
import classes from "../form.module.css";
import { useLikelyKinds } from "./likely-kinds.ts";
import { kindsReversed, kindsThatFit } from "./kinds-that-fit.ts";
import type { ClaimValues } from "./values.ts";

const FEW = 3;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Options that have words beginning with all those typed, in what they say, mean, or in their group;
 * what says it from the start is meant first.
 */
const byWords: OptionsFilter = ({ options, search }) => {
  const asked = wordsOf(search);
  const typed = search.trim().toLowerCase();
  const said = ({ label }: ComboboxItem) => label.toLowerCase().startsWith(typed);
  const has = ({ value, label }: ComboboxItem, group: string) => {
    const own = wordsOf(`${label} ${LINK_KINDS[value as StatedLinkKind].description} ${group}`);
    return asked.every((word) => own.some((one) => one.startsWith(word)));
  };
  const left = options.flatMap((each): ComboboxParsedItem[] => {
    if (!("group" in each)) return has(each, "") ? [each] : [];
    const items = each.items.filter((option) => has(option, String(each.group)));
    const inOrder = items.toSorted((a, b) => Number(said(b)) - Number(said(a)));
    return items.length > 0 ? [{ ...each, items: inOrder }] : [];
  });
  const begins = (each: ComboboxParsedItem) => ("group" in each ? each.items.some(said) : true);
  return left.toSorted((a, b) => Number(begins(b)) - Number(begins(a)));
};

/** What links the two: only kinds that fit them, and those that would the other way round. */
export function KindField(props: {
  values: Pick<ClaimValues, "subject" | "kind" | "object">;
  error: string | undefined;
  set: (values: Partial<ClaimValues>) => void;
}) {
  const { subject, kind, object } = props.values;
  const groups = kindsThatFit(subject, object, useLikelyKinds(subject, object), kind);
  const reversed = kindsReversed(subject, object, kind);
  const fits = kind === "" || groups.some(({ kinds }) => kinds.includes(kind));
  const swaps = kind !== "" && !fits && reversed.includes(kind);
  const option = (each: StatedLinkKind) => ({ value: each, label: LINK_KINDS[each].did });
  const data = [
    ...(fits ? [] : [option(kind as StatedLinkKind)]),
    ...groups.map(({ lens, kinds }) => ({ group: lens, items: kinds.map(option) })),
  ];
  const swap = () => props.set({ subject: object, object: subject });
  return (
    <div>
      <Select
        label="Link"
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        nothingFoundMessage="No kind that fits has these words."
        placeholder={
          subject && object ? "Choose what links the two" : "Choose; both ends narrow the list"
        }
        value={kind || null}
        error={props.error}
        aria-invalid={!fits || undefined}
        description={kind === "" ? null : LINK_KINDS[kind].description}
        filter={byWords}
        maxDropdownHeight={320}
        data={data}
        onChange={(picked) => picked && props.set({ kind: picked as StatedLinkKind })}
      />
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
