import type { ReactNode } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import { Failed } from "../design/Notice.tsx";
import { uncapitalized } from "../design/words.ts";
import type { Answer } from "../graphql/useAnswer.ts";
import classes from "./form.module.css";
import { Problem } from "./Problem.tsx";

/** What a change would do, read before it is made; or why it cannot be made. */
export function PreviewSection(props: {
  title: string;
  answer: Pick<Answer<unknown>, "error" | "waiting" | "retry">;
  /** Why it is refused; absent where it is not. */
  refusal: string | undefined;
  /** What it would do; null until that is known. */
  children: ReactNode;
}) {
  const { title, answer, refusal, children } = props;
  const { error, waiting, retry } = answer;
  return (
    <section className={classes.falls} aria-label={title} aria-busy={waiting}>
      {error ? (
        <Failed what={title} error={error} retry={retry} />
      ) : refusal === undefined ? (
        (children ?? <LoadBar what={uncapitalized(title)} />)
      ) : (
        <Problem>{refusal}</Problem>
      )}
    </section>
  );
}
