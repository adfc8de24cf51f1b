import { IconTable } from "@tabler/icons-react";
import type { View } from "../graph/view-type.ts";

declare module "../state/registry.ts" {
  interface Views {
    table: true;
  }
}

export const tableView: View = {
  label: "Table",
  icon: IconTable,
  load: async () => (await import("./LinkTable.tsx")).LinkTable,
};
