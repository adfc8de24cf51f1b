import { useEffect, useState } from "react";
import classes from "./LoadBar.module.css";

const PATIENCE = 300;

/** A bar that appears once an answer takes longer than 300 ms. */
export function LoadBar({ what }: { what: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classes.bar} role="status" aria-label={late ? `Reading ${what}` : undefined}>
      {late && <span />}
    </div>
  );
}
