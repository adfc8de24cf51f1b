import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// `npm run dev` starts the API and this server together; the page always calls its own origin.
const api = process.env["API_PROXY"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: {
    proxy: { "/graphql": api, "/ready": api },
  },
  build: {
    target: "es2024",
    // Text about the build belongs in the log only when something is wrong.
    chunkSizeWarningLimit: 700,
  },
});
