import { AccountButton } from "../account/AccountButton.tsx";
import { Toolbar } from "../commands/Toolbar.tsx";
import { FilterControls } from "../filter/FilterControls.tsx";
import { GraphSearch } from "../search/GraphSearch.tsx";
import classes from "./TopBar.module.css";

/** Search, what the sources are narrowed to, and the way back. */
export function TopBar() {
  return (
    <header className={classes.top}>
      <GraphSearch />
      <span className={classes.space} />
      <div className={classes.filters}>
        <FilterControls />
      </div>
      <Toolbar />
      <AccountButton />
    </header>
  );
}
