import page from "../design/Page.module.css";

/** Who carried what, what goes back to whom, and what falls without an outlet. */
export function SourcesPage() {
  return (
    <div className={page.page}>
      <h1 className={page.title}>Sources</h1>
    </div>
  );
}
