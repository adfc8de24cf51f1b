import { ENTITY_KINDS, type EntityKind } from "@backchannel/schema/entity-kinds.ts";
import { LINK_KINDS, type StatedLinkKind } from "@backchannel/schema/kinds.ts";
import { isEntityKind } from "@backchannel/schema/records/kind.ts";
import { Combobox } from "@mantine/core";
import { useId } from "react";
import { KindGlyph } from "../../design/KindGlyph.tsx";
import { LinkSign } from "../../design/kinds/LinkSign.tsx";
import { SearchBox } from "../../search/SearchBox.tsx";
import { useSearchBox } from "../../search/useSearchBox.ts";
import { useFieldFocus } from "../field-focus.ts";
import { Problem } from "../Problem.tsx";
import form from "../form.module.css";
import classes from "./kind.module.css";
import { likesFor, told } from "./likes.ts";

/** The shipped kind that it is like, found by its words: whether of entities or of links, it says. */
export function LikeField(props: {
  value: string;
  /** It can no longer be another. */
  fixed: boolean;
  error: string | undefined;
  onChange: (like: string) => void;
}) {
  const { value, error } = props;
  const id = useId();
  const { group, keep } = useFieldFocus(value);
  const change = (like: string) => {
    keep();
    props.onChange(like);
  };
  return (
    <div ref={group} role="group" aria-labelledby={`${id}label`}>
      <span className={form.label} id={`${id}label`}>
        Like
      </span>
      {value ? (
        <div className={form.picked}>
          <Line kind={value} />
          {!props.fixed && (
            <button
              type="button"
              className="button"
              data-small
              aria-label="Change what it is like"
              onClick={() => change("")}
            >
              Change
            </button>
          )}
        </div>
      ) : (
        <Search
          invalid={error !== undefined}
          describedBy={error ? `${id}problem` : undefined}
          onPick={change}
        />
      )}
      {error ? (
        <Problem id={`${id}problem`}>{error}</Problem>
      ) : (
        !value && (
          <p className={form.hint}>
            The nearest kind that is here. All that you do not say follows from it.
          </p>
        )
      )}
    </div>
  );
}

function Search(props: {
  invalid: boolean;
  describedBy: string | undefined;
  onPick: (like: string) => void;
}) {
  const box = useSearchBox();
  const hits = likesFor(box.query);
  const take = (kind: string) => {
    box.leave();
    props.onPick(kind);
  };
  const [first] = hits;
  const answered = box.query === box.text.trim();
  return (
    <SearchBox
      label="Like"
      placeholder="A kind of entity or of link: company, paid, met"
      invalid={props.invalid}
      describedBy={props.describedBy}
      box={box}
      answered={answered && box.query !== ""}
      takeFirst={first ? () => take(first) : null}
      message={hits.length === 0 && "No kind has these words. Fewer letters find more."}
      hidden={false}
    >
      {hits.map((kind) => (
        <Combobox.Option key={kind} value={kind} onClick={() => take(kind)}>
          <Line kind={kind} />
        </Combobox.Option>
      ))}
    </SearchBox>
  );
}

function Line({ kind }: { kind: string }) {
  const { label, where, about } = told(kind);
  return (
    <span className={classes.line} title={about || undefined}>
      {isEntityKind(kind) ? (
        <EntitySign kind={kind} />
      ) : (
        <LinkSignOf kind={kind as StatedLinkKind} />
      )}
      <b>{label}</b>
      <small>{where}</small>
    </span>
  );
}

function EntitySign({ kind }: { kind: EntityKind }) {
  const { look, icon, unnamed } = ENTITY_KINDS[kind];
  return (
    <span className={classes.sign}>
      <KindGlyph look={look} icon={icon} unnamed={unnamed} />
    </span>
  );
}
const LinkSignOf = ({ kind }: { kind: StatedLinkKind }) => (
  <span className={classes.sign}>
    <LinkSign lens={LINK_KINDS[kind].lens} symmetric={LINK_KINDS[kind].symmetric} />
  </span>
);
