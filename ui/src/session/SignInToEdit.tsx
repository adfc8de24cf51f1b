import { askToSignIn } from "../state/door.ts";
import { useViewer } from "./viewer.ts";

/** Where a panel has buttons that change something, the way to them for whoever is a stranger. */
export function SignInToEdit() {
  const { viewer } = useViewer();
  if (viewer !== null) return null;
  return (
    <button type="button" className="go" onClick={askToSignIn}>
      Sign in to edit
    </button>
  );
}
