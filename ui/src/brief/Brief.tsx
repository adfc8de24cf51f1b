import page from "../design/Page.module.css";

/** One page of answers about one entity or two, each line with its citations. */
export function Brief() {
  return (
    <div className={page.page}>
      <h1 className={page.title}>Brief</h1>
    </div>
  );
}
