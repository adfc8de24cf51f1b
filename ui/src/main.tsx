import "./design/theme/fonts.ts";
import "@mantine/core/styles.css";
import "./design/theme/base.css";
import "./design/theme/forced-colors.css";
import "./design/theme/print.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider as UrqlProvider } from "urql";
import { takeSetup } from "./state/door.ts";
import { App } from "./shell/App.tsx";
import { resolver, theme } from "./design/theme/theme.ts";
import { client, seqAtFirst } from "./graphql/client.ts";
import { readOwnKinds } from "./graphql/own-kinds.ts";
import { syncAddress } from "./url/sync.ts";

takeSetup();
// Asked for beside the kinds: whatever is read of the graph waits for it.
void seqAtFirst();
// The address and the forms may name kinds that this graph alone has.
await readOwnKinds();
syncAddress();

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
      <UrqlProvider value={client}>
        <App />
      </UrqlProvider>
    </MantineProvider>
  </StrictMode>,
);
