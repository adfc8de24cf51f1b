import { createHash } from "node:crypto";
import { html, raw } from "hono/html";

/** The size of a preview, in pixels of the page that shows it. */
export const PREVIEW_SIZE = { width: 430, height: 300 };

export const PREVIEW = `query ($id: ID!) {
  entity(id: $id) {
    id name kindLabel description aliases { value }
    links(first: 3) { totalCount nodes { sentence evidenceText } }
  }
}`;

export interface Previewed {
  id: string;
  name: string;
  kindLabel: string;
  description: string | null;
  aliases: { value: string }[];
  links: { totalCount: number; nodes: { sentence: string; evidenceText: string }[] };
}

const STYLE = `:root { color-scheme: light dark }
body { margin: 12px; font: 13px/18px system-ui, sans-serif }
h1 { margin: 0; font-size: 16px }
p { margin: 4px 0 }
ul { margin: 6px 0; padding-left: 18px }
small { opacity: .75 }`;

const hash = createHash("sha256").update(STYLE).digest("base64");

/** Only this style, no script, and any page may show it in a frame. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/** A small page on an entity, for the frame of a reconciliation client. Text is escaped. */
export function previewOf(entity: Previewed, address: string) {
  const { name, kindLabel, description, aliases, links } = entity;
  const others = aliases.map(({ value }) => value).filter((value) => value !== name).slice(0, 6); // prettier-ignore
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>${name}</title>
      ${raw(`<style>${STYLE}</style>`)}
      <h1>
        <a href="${address}" target="_blank" rel="noopener"><bdi>${name}</bdi></a>
      </h1>
      <p><small>${kindLabel}${others.length > 0 ? `, also ${others.join(" · ")}` : ""}</small></p>
      ${description ? html`<p>${description}</p>` : ""}
      <ul>
        ${links.nodes.map(
          ({ sentence, evidenceText }) =>
            html`<li>${sentence} <small>${evidenceText}.</small></li>`,
        )}
      </ul>
      ${links.totalCount > 3 ? html`<p><small>${links.totalCount} links in all.</small></p>` : ""}
    </html>`;
}
