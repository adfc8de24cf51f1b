import { Popover } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./FilterControls.module.css";

/** A filter of the top bar: a button that says what counts at the moment, and what it opens. */
export function FilterPopover(props: {
  label: string;
  /** What counts, in words. */
  value: string;
  /** Whether that is less than everything. */
  on: boolean;
  width: number;
  opened: boolean;
  onChange: (opened: boolean) => void;
  children: ReactNode;
}) {
  const { label, value, opened, onChange } = props;
  return (
    <Popover
      opened={opened}
      onChange={onChange}
      position="bottom-start"
      width={props.width}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={`button ${classes.control}`}
          data-on={props.on || undefined}
          onClick={() => onChange(!opened)}
        >
          <span className="quiet">{label}</span>
          <span className={classes.value}>{value}</span>
          <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label={label}>
        {props.children}
      </Popover.Dropdown>
    </Popover>
  );
}
