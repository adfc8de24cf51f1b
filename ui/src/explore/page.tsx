import { IconTopologyStar3 } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { LoadBar } from "../design/LoadBar.tsx";
import type { Page } from "../state/registry.ts";
import { loadViews } from "./views.ts";

declare module "../state/registry.ts" {
  interface Pages {
    explore: object;
  }
}

export const explorePage: Page<"explore"> = {
  label: "Explore",
  icon: IconTopologyStar3,
  goTo: { label: "Go to the graph", key: "2", keywords: "explore canvas network" },
  Page: ExplorePage,
  params: {},
  hasTimeBar: true,
};

// The canvas and its engine come when they are first looked at.
const Explore = lazy(async () => {
  const [{ Explore }, views] = await Promise.all([import("./Explore.tsx"), loadViews()]);
  return { default: () => <Explore views={views} /> };
});

function ExplorePage() {
  return (
    <Suspense fallback={<LoadBar what="the canvas" />}>
      <Explore />
    </Suspense>
  );
}
