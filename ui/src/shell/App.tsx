import { lazy, Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { Door } from "../account/Door.tsx";
import { doorStore } from "../state/door.ts";
import { useViewer } from "../session/viewer.ts";
import { Changes } from "../changes/Changes.tsx";
import { Palette } from "../commands/Palette.tsx";
import { paperColours, usePrinting, whereFrom } from "../design/printing.ts";
import { EditDialogs } from "../edit/EditDialogs.tsx";
import { Toast } from "../edit/Toast.tsx";
import { Live } from "../live/Live.tsx";
import { PAGES } from "../registry/pages.ts";
import { namedIn, useRooms } from "../start/rooms.ts";
import { useKinds } from "../graphql/kinds-store.ts";
import { useGraph } from "../state/store.ts";
import { AwayBar } from "../offline/AwayBar.tsx";
import { Inspector } from "./Inspector.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import { TimeBar } from "../time/TimeBar.tsx";
import { AddressNotes } from "../url/AddressNotes.tsx";
import classes from "./App.module.css";

const ClosedPage = lazy(async () => ({
  default: (await import("../account/ClosedPage.tsx")).ClosedPage,
}));

/** The frame of the page: rail, top bar, the page itself, and the panel beside it. */
export function App() {
  useKinds();
  const page = useGraph((state) => state.page);
  const { Page, hasTimeBar } = PAGES[page];
  const rooms = useRooms();
  const { label } = namedIn(PAGES[page], rooms);
  const reading = useGraph((state) => state.selection !== null || state.path !== null);
  useEffect(() => {
    document.title = `${label} · Backchannel`;
  }, [label]);
  const closed = useStore(doorStore, (state) => state.closed);
  const { viewer } = useViewer();
  if (closed && !viewer) {
    return <Suspense fallback={null}>{viewer === null && <ClosedPage />}</Suspense>;
  }
  return (
    <div className={classes.app} data-reading={reading || undefined}>
      <Live />
      <Rail />
      <TopBar />
      <div className={classes.bars}>
        <AwayBar />
        <AddressNotes />
      </div>
      <main className={classes.main} data-page={page}>
        <Page />
      </main>
      <Printed />
      {hasTimeBar && rooms?.dates !== false && <TimeBar />}
      <Inspector />
      <Palette />
      <EditDialogs />
      <Door />
      <Changes />
      <Toast />
    </div>
  );
}

/** The last line on paper: where it is from, and all that narrows it. */
function Printed() {
  const printing = usePrinting();
  return (
    <>
      <style>{paperColours()}</style>
      <p className={`print-only ${classes.printed}`}>{printing && whereFrom()}</p>
    </>
  );
}
