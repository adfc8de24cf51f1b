/** Sets the numbers of a sentence in bold, so that they are seen at a glance. */
export function Figures({ text }: { text: string }) {
  return text.split(/(\d+)/).map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part));
}
