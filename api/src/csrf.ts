import { useCSRFPrevention } from "@graphql-yoga/plugin-csrf-prevention";
import type { Plugin } from "graphql-yoga";

/** The header our clients send, which a form on another site cannot. */
export const CSRF_HEADER = "x-backchannel";

/** GET only reads, and a newsroom's page may do so without a header. */
export function csrfPrevention(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: [CSRF_HEADER] });
  return {
    onRequestParse: (payload) =>
      payload.request.method === "GET" ? undefined : onRequestParse?.(payload),
  };
}
