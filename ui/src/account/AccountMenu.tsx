import { Menu } from "@mantine/core";
import {
  IconHistory,
  IconLogout,
  IconTriangleSquareCircle,
  IconUserCircle,
  IconUsersPlus,
} from "@tabler/icons-react";
import { useRef } from "react";
import { go } from "../state/actions.ts";
import { openChanges } from "../state/changes.ts";
import { openAccount, openAccounts } from "../state/door.ts";
import type { Role } from "./queries.ts";
import { ROLES } from "./roles.ts";
import { signOut } from "./sign-out.ts";
import classes from "./AccountButton.module.css";

const ICON = { size: 16, stroke: 1.6, "aria-hidden": true } as const;

/** What the account that is signed in can do with itself. */
export function AccountMenu(props: { name: string; role: Role; takesFocus: boolean }) {
  const { name, role } = props;
  const button = useRef<HTMLButtonElement>(null);
  // The item goes with the menu, so what it opens gives the focus back to the button.
  const open = (dialog: () => void) => () => {
    button.current?.focus();
    dialog();
  };
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={230}
      shadow="md"
      radius={10}
      offset={4}
    >
      <Menu.Target>
        <button
          ref={button}
          type="button"
          autoFocus={props.takesFocus}
          className={`button ${classes.account}`}
          title={`Signed in as ${name}`}
        >
          <IconUserCircle {...ICON} />
          <span>{name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <b className={classes.name}>{name}</b>, {ROLES[role].name}
        </Menu.Label>
        <Menu.Item leftSection={<IconUserCircle {...ICON} />} onClick={open(openAccount)}>
          Your account
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory {...ICON} />} onClick={open(() => openChanges(null))}>
          All changes
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTriangleSquareCircle {...ICON} />}
          onClick={open(() => go("kinds"))}
        >
          Kinds
        </Menu.Item>
        {role === "ADMIN" && (
          <Menu.Item leftSection={<IconUsersPlus {...ICON} />} onClick={open(openAccounts)}>
            Accounts
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout {...ICON} />} onClick={() => void signOut()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
