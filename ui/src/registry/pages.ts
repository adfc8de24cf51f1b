import { briefPage } from "../brief/Brief.tsx";
import { differencesPage } from "../differences/Differences.tsx";
import { documentsPage } from "../documents/Documents.tsx";
import { firstPage } from "../first/first-page.tsx";
import { explorePage } from "../explore/page.tsx";
import { kindsPage } from "../kinds/Kinds.tsx";
import { samePage } from "../same/SamePage.tsx";
import { sourcesPage } from "../sources/SourcesPage.tsx";
import type { Page, PageId } from "../state/registry.ts";

/** The pages, in the order of the rail. */
export const PAGES: { readonly [Id in PageId]: Page<Id> } = {
  contacts: firstPage,
  explore: explorePage,
  documents: documentsPage,
  sources: sourcesPage,
  differences: differencesPage,
  same: samePage,
  brief: briefPage,
  kinds: kindsPage,
};
