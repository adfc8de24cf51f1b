import { readAttributes } from "@backchannel/schema/attributes.ts";
import { Fragment } from "react";
import { Name } from "../design/Name.tsx";
import { Section } from "../design/PanelFrame.tsx";
import { capitalized } from "../design/words.ts";
import { select } from "../state/actions.ts";
import type { EntityShown } from "./query.ts";
import classes from "./Known.module.css";

/** What an entity is known by elsewhere, who has the same, and what no field of ours fits. */
export function Known({ entity }: { entity: EntityShown }) {
  const { identifiers } = entity;
  const details = readAttributes(entity.attributes ?? "");
  return (
    <>
      {identifiers.length > 0 && (
        <Section title="Identifiers">
          <dl className={classes.rows}>
            {identifiers.map((one) => (
              <Fragment key={one.written}>
                <dt>{capitalized(one.label)}</dt>
                <dd>
                  {one.url ? (
                    <a href={one.url} target="_blank" rel="noreferrer" dir="auto">
                      {one.value}
                    </a>
                  ) : (
                    <bdi>{one.value}</bdi>
                  )}
                  {one.issuer && <small dir="auto">{one.issuer}</small>}
                  {one.sharedWith.map(({ id, name }) => (
                    <small key={id}>
                      ={" "}
                      <button
                        type="button"
                        className="go"
                        onClick={() => select({ type: "entity", id })}
                      >
                        <Name>{name}</Name>
                      </button>{" "}
                      has the same {one.label}
                    </small>
                  ))}
                </dd>
              </Fragment>
            ))}
          </dl>
        </Section>
      )}
      {details.length > 0 && (
        <Section title="Further details">
          <dl className={classes.rows}>
            {details.map(({ name, text }) => (
              <Fragment key={`${name} ${text}`}>
                <dt dir="auto">{name}</dt>
                <dd dir="auto">{text}</dd>
              </Fragment>
            ))}
          </dl>
        </Section>
      )}
    </>
  );
}
