import { Checkbox, TextInput } from "@mantine/core";
import { PROPERTIES } from "@backchannel/schema/properties.ts";
import { useId, useState } from "react";
import { counted } from "../../design/words.ts";
import { Problem } from "../Problem.tsx";
import type { Movable } from "./claims-of.ts";
import classes from "./move.module.css";

/** A screenful and some: a list of hundreds is narrowed by words, not scrolled through. */
const STEP = 50;

/** Picks claims one by one out of what may be hundreds. */
export function ClaimPicker(props: {
  claims: readonly Movable[];
  /** How many there are, also beyond those that can be picked here. */
  total: number;
  picked: readonly string[];
  error: string | undefined;
  onChange: (picked: string[]) => void;
}) {
  const { claims, picked, error, onChange } = props;
  const id = useId();
  const [text, setText] = useState("");
  const [most, setMost] = useState(STEP);
  const found = claims.filter(matches(text));
  const shown = found.slice(0, most);
  const chosen = new Set(picked);
  const allShown = shown.length > 0 && shown.every((claim) => chosen.has(claim.id));
  const change = (claim: string, on: boolean) =>
    onChange(on ? [...picked, claim] : picked.filter((one) => one !== claim));
  const changeShown = () => {
    const ids = new Set(shown.map((claim) => claim.id));
    const others = picked.filter((one) => !ids.has(one));
    onChange(allShown ? others : [...others, ...ids]);
  };
  return (
    <fieldset className={classes.picker} aria-describedby={error ? `${id}problem` : undefined}>
      <legend>Claims</legend>
      <TextInput
        aria-label="Find among the claims"
        placeholder="Words of the claim, its document or its link"
        dir="auto"
        value={text}
        // Enter narrows; it does not send the form.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setMost(STEP);
        }}
      />
      <div className={classes.bar}>
        <span role="status">
          Shown {shown.length} of {props.total}, {picked.length} picked
        </span>
        {shown.length > 0 && (
          <button type="button" className="go" onClick={changeShown}>
            {allShown ? "Unpick all shown" : "Pick all shown"}
          </button>
        )}
      </div>
      {error && <Problem id={`${id}problem`}>{error}</Problem>}
      {found.length === 0 ? (
        <p className={classes.none}>
          {text ? `No claim has all the words of “${text}”.` : "No claim is about it."}
        </p>
      ) : (
        <ul className={classes.claims}>
          {shown.map((claim) => (
            <li key={claim.id}>
              <Checkbox
                checked={chosen.has(claim.id)}
                aria-invalid={(error && chosen.has(claim.id)) || undefined}
                label={<span dir="auto">{claim.statement}</span>}
                description={<ClaimPlace claim={claim} />}
                onChange={(event) => change(claim.id, event.currentTarget.checked)}
              />
            </li>
          ))}
          {found.length > shown.length && (
            <li>
              <button type="button" className="go" onClick={() => setMost(most + STEP)}>
                Show {Math.min(STEP, found.length - shown.length)} more of{" "}
                {counted(found.length, "claim")}
              </button>
            </li>
          )}
        </ul>
      )}
    </fieldset>
  );
}

function ClaimPlace({ claim }: { claim: Movable }) {
  return (
    <>
      <bdi>{claim.document.citation}</bdi> {claim.locator} · <span dir="auto">{saidOf(claim)}</span>
      {claim.retraction && " · withdrawn by its source"}
    </>
  );
}

/** The link that a claim carries, or the property it gives. */
const saidOf = ({ link, property }: Movable) =>
  link?.sentence ?? (property ? PROPERTIES[property].label : "");

/** Whether a claim has every word that was typed, in any order. */
function matches(text: string): (claim: Movable) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (claim) => {
    const all = [claim.statement, claim.document.citation, saidOf(claim)].join(" ").toLowerCase();
    return words.every((word) => all.includes(word));
  };
}
