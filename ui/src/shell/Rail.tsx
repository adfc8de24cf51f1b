import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import {
  IconBroadcast,
  IconEqualNot,
  IconFileDescription,
  IconFiles,
  IconHelpCircle,
  IconMoon,
  IconSun,
  IconTopologyStar3,
  IconUsers,
  type TablerIcon,
} from "@tabler/icons-react";
import { openHelp } from "../state/help.ts";
import { Logo } from "../design/Mark.tsx";
import { useSourceFilter } from "../state/source-filter.ts";
import { go } from "../state/actions.ts";
import { useGraph, type GraphState } from "../state/store.ts";
import { graphql } from "../graphql/gql.ts";
import { useAnswer } from "../graphql/useAnswer.ts";
import classes from "./Rail.module.css";

const PAGES: { page: GraphState["page"]; label: string; icon: TablerIcon }[] = [
  { page: "contacts", label: "Contacts", icon: IconUsers },
  { page: "explore", label: "Explore", icon: IconTopologyStar3 },
  { page: "documents", label: "Documents", icon: IconFiles },
  { page: "sources", label: "Sources", icon: IconBroadcast },
  { page: "differences", label: "Differences", icon: IconEqualNot },
  { page: "brief", label: "Brief", icon: IconFileDescription },
];

const openDifferences = graphql(`
  query OpenDifferences($filter: LinkFilter) {
    conflicts(status: [CONTRADICTION, UNRESOLVED], filter: $filter, first: 0) {
      totalCount
    }
  }
`);

/** The pages of Backchannel; at the foot of a narrow screen, at the left edge of a wide one. */
export function Rail() {
  const current = useGraph((state) => state.page);
  const { data } = useAnswer(openDifferences, { filter: useSourceFilter() });
  const open = data?.conflicts.totalCount;
  return (
    <nav className={classes.rail} aria-label="Pages">
      <button
        type="button"
        className={classes.logo}
        onClick={() => go("contacts")}
        title="Backchannel: to the first page"
      >
        <Logo />
      </button>
      {PAGES.map(({ page, label, icon: Icon }) => (
        <button
          key={page}
          type="button"
          className={classes.item}
          aria-current={page === current ? "page" : undefined}
          onClick={() => go(page)}
        >
          <Icon size={18} stroke={1.6} aria-hidden="true" />
          {label}
          {page === "differences" && open !== undefined && (
            <span className={classes.count}>
              {open}
              <span className="unseen"> open</span>
            </span>
          )}
        </button>
      ))}
      <span className={classes.gap} />
      <button type="button" className={`${classes.item} ${classes.foot}`} onClick={openHelp}>
        <IconHelpCircle size={18} stroke={1.6} aria-hidden="true" />
        Help
      </button>
      <ThemeSwitch />
    </nav>
  );
}

function ThemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const other = scheme === "light" ? "dark" : "light";
  const Icon = scheme === "light" ? IconMoon : IconSun;
  return (
    <button
      type="button"
      className={`${classes.item} ${classes.foot}`}
      title={`Switch to ${other}`}
      onClick={() => setColorScheme(other)}
    >
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      Theme
    </button>
  );
}
