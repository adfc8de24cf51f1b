import { SingleBar } from "cli-progress";
import type { OnProgress } from "./load.ts";

export interface Progress {
  tell: OnProgress;
  end: () => void;
}

export function progressBar(): Progress {
  const bar = new SingleBar({ format: "{bar} {value}/{total} {what}", hideCursor: true });
  let started = false;
  return {
    tell(done, total, what) {
      if (!started) bar.start(total, 0, { what });
      started = true;
      bar.update(done, { what });
    },
    end: () => bar.stop(),
  };
}

/** For logs: prints a line whenever the loader starts another kind of record. */
export function progressLines(say: (line: string) => void): Progress {
  let last = "";
  return {
    tell(done, total, what) {
      if (what !== last) say(`Loading ${what} (${done} of ${total} rows) …`);
      last = what;
    },
    end() {},
  };
}
