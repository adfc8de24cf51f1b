import { IconWifiOff } from "@tabler/icons-react";
import { tryNow, useHealth } from "../state/health.ts";
import classes from "./AwayBar.module.css";

/** Says that answers cannot come, what still works, and goes by itself when they can. */
export function AwayBar() {
  const { away } = useHealth();
  return (
    <div role="status">
      {away && (
        <div className={classes.bar}>
          <IconWifiOff size={16} stroke={1.6} aria-hidden="true" />
          <span>
            <b>
              {away === "database"
                ? "The database is not answering."
                : "Backchannel’s server is not answering."}
            </b>{" "}
            What is on screen stays; what is missing is asked for again by itself.
          </span>
          <button type="button" className="go" onClick={() => void tryNow()}>
            Try now
          </button>
        </div>
      )}
    </div>
  );
}
