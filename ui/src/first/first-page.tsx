import { IconLayoutDashboard, IconUsers } from "@tabler/icons-react";
import { pair } from "@backchannel/schema/codecs.ts";
import { ContactsSheet } from "../contacts/ContactsSheet.tsx";
import { Overview } from "../overview/Overview.tsx";
import type { Page } from "../state/registry.ts";

/** The first page follows from the data: contacts where there are any, else who is connected. */
const FirstPage = () => <ContactsSheet otherwise={(stock) => <Overview stock={stock} />} />;

declare module "../state/registry.ts" {
  interface Pages {
    contacts: {
      /** The two sides; the server chooses a pair if none is given. */
      between: [string, string];
    };
  }
}

export const firstPage: Page<"contacts"> = {
  label: "Contacts",
  icon: IconUsers,
  goTo: { label: "Go to contacts", key: "1", keywords: "first page home start who met" },
  Page: FirstPage,
  params: { between: pair },
  hasTimeBar: true,
  room: "contacts",
  without: { label: "Start", icon: IconLayoutDashboard, goToLabel: "Go to the start" },
};
