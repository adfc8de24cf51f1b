import type { Brief, Line } from "./brief.ts";

/**
 * Text from documents or editors as Markdown that shows it letter by letter: nothing in it
 * becomes emphasis, a link, a heading, a list, HTML, a table or a footnote.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~&!$^@{}]/g, "\\$&")
    .replaceAll(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+=:]/, "\\$&");
}

/** A brief as Markdown: sections as lists, citations as footnotes. */
export function toMarkdown(brief: Brief): string {
  const blocks = [
    `# ${escapeMarkdown(brief.title)}`,
    escapeMarkdown(brief.asOfText),
    ...brief.sections.flatMap(({ title, empty, lines, truncated }) => [
      `## ${escapeMarkdown(title)}`,
      ...(empty ? [escapeMarkdown(empty)] : []),
      ...(lines.length > 0 ? [lines.map((line) => `- ${lineOf(line)}`).join("\n")] : []),
      ...(truncated ? ["More is not listed."] : []),
    ]),
    brief.notes.map(({ number, text }) => `[^${number}]: ${escapeMarkdown(text)}`).join("\n"),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function lineOf(line: Line): string {
  const text = escapeMarkdown(line.text);
  const evidence = line.evidenceText && `; ${escapeMarkdown(inside(line.evidenceText))}`;
  if (line.sides.length === 0) return `${text}${evidence}${contest(line)} ${marks(line.notes)}`;
  const sides = line.sides.map(
    ({ statement, notes }) => `${escapeMarkdown(statement)} ${marks(notes)}`,
  );
  return `${text}${evidence}\n${sides.map((side) => `  - ${side}`).join("\n")}`;
}

const contest = ({ contested }: Line) => (contested ? "; contested" : "");
const marks = (notes: readonly number[]) => notes.map((number) => `[^${number}]`).join(" ");
const inside = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
