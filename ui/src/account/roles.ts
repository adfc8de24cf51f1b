import type { Role } from "./queries.ts";

/** The roles, each of which may do all that those before it may, and what it adds. */
export const ROLES: Record<Role, { name: string; may: string }> = {
  READER: { name: "reader", may: "reads, and sees who changed what" },
  CONTRIBUTOR: { name: "contributor", may: "adds entities, names, documents and claims" },
  EDITOR: { name: "editor", may: "also corrects, retracts, judges and reverts" },
  ADMIN: { name: "admin", may: "also manages accounts" },
};
const ORDER = Object.keys(ROLES) as Role[];

/** The role and all below it, as choices. */
export function rolesUpTo(role: Role): { value: Role; label: string }[] {
  return ORDER.slice(0, ORDER.indexOf(role) + 1).map((value) => ({
    value,
    label: `${ROLES[value].name}: ${ROLES[value].may}`,
  }));
}
