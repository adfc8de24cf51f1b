import { keysOf } from "@backchannel/schema/kinds.ts";
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconHelpCircle, IconMoon, IconSun } from "@tabler/icons-react";
import { openHelp } from "../state/palette.ts";
import { Logo } from "../design/Mark.tsx";
import { PAGES } from "../registry/pages.ts";
import { go } from "../state/actions.ts";
import { namedIn, useRooms } from "../start/rooms.ts";
import { useViewer } from "../session/viewer.ts";
import { useGraph } from "../state/store.ts";
import classes from "./Rail.module.css";

/**
 * The pages of Backchannel that this graph has anything for, and the one that is open; at the foot of a narrow screen, at the left edge of a wide one.
 */
export function Rail() {
  const current = useGraph((state) => state.page);
  const rooms = useRooms();
  const { may } = useViewer();
  const pages = keysOf(PAGES).filter((page) => {
    const { room, without, needs } = PAGES[page];
    if (page === current) return true;
    return (!needs || may(needs)) && (!room || without || rooms?.[room] !== false);
  });
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
      {pages.map((page) => {
        const { Count } = PAGES[page];
        const { label, icon: Icon } = namedIn(PAGES[page], rooms);
        return (
          <button
            key={page}
            type="button"
            className={classes.item}
            data-at-foot={PAGES[page].atFoot || undefined}
            data-wide={PAGES[page].needs ? true : undefined}
            aria-current={page === current ? "page" : undefined}
            onClick={() => go(page)}
          >
            <Icon size={18} stroke={1.6} aria-hidden="true" />
            {label}
            {Count && (
              <span className={classes.count}>
                <Count />
              </span>
            )}
          </button>
        );
      })}
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
