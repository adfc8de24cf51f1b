import { useViewer } from "../session/viewer.ts";
import { useQueue } from "./queue-query.ts";

/** How many pairs wait for a decision. */
export function OpenPairs() {
  const { may } = useViewer();
  const { data } = useQueue(null, may("decideSame"), 0);
  const count = data?.duplicates.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <>
      {count > MOST ? `${MOST}+` : count}
      <span className="unseen"> pairs to look at</span>
    </>
  );
}
/** More digits would not fit. */
const MOST = 999;
