import { useEffect, useState } from "react";
import { LoadBar } from "../../design/LoadBar.tsx";
import { counted } from "../../design/words.ts";
import classes from "../PathFinder.module.css";

const SECOND = 1000;
/** Seconds after which words are added to the bar. */
const LONG = 2;

/** A search in progress: first a bar, later also words, the seconds and a button to stop. */
export function Waiting(props: { maxLength: number; onStop: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), SECOND);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <LoadBar what="the paths" />
      {seconds >= LONG && (
        <p className={classes.waiting}>
          <span>
            <b>Looking for paths of up to {counted(props.maxLength, "link")}</b>
            <span aria-hidden="true">{counted(seconds, "second")}. You can go on working.</span>
          </span>
          <button type="button" className="button" data-small onClick={props.onStop}>
            Stop
          </button>
        </p>
      )}
    </>
  );
}
