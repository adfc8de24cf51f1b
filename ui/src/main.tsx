import "./design/fonts.ts";
import "@mantine/core/styles.css";
import "./design/base.css";
import "./design/forced-colors.css";
import "./design/print.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider as UrqlProvider } from "urql";
import { takeSetup } from "./account/door.ts";
import { App } from "./App.tsx";
import { resolver, theme } from "./design/theme.ts";
import { client } from "./graphql/client.ts";
import { syncAddress } from "./url/sync.ts";

takeSetup();
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
