import { Fragment } from "react";

/**
 * A name in its own writing direction. All names on the page are shown by this, so that a
 * right-to-left name does not reorder the text around it.
 */
export function Name({ children }: { children: string | undefined }) {
  return <bdi>{children}</bdi>;
}

/**
 * "Syria", "Syria and Israel", "Syria, Israel and Turkey", each name in its own writing direction.
 */
export function Names({ of }: { of: readonly string[] }) {
  return of.map((name, index) => (
    <Fragment key={index}>
      {index > 0 && (index === of.length - 1 ? " and " : ", ")}
      <Name>{name}</Name>
    </Fragment>
  ));
}
