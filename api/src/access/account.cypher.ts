/** The properties of an account that its holder and admins may see. */
const SHOWN = `account {
  .id, .name, .role, .disabled, .version, .createdAt, .signedInAt
} AS account`;

export const ANY_ACCOUNT = "MATCH (account:Account) RETURN account.id AS id LIMIT 1";

export const ALL_ACCOUNTS = `
MATCH (account:Account)
RETURN ${SHOWN}
ORDER BY account.folded
LIMIT 1000`;

export const FIND_ACCOUNT = `
MATCH (account:Account {folded: $folded})
RETURN ${SHOWN}, account.passwordHash AS passwordHash`;

export const PASSWORD_OF = `
MATCH (account:Account {id: $accountId})
RETURN account.passwordHash AS passwordHash`;

/** Returns no row if the name is taken. */
export const CREATE_ACCOUNT = `
OPTIONAL MATCH (taken:Account {folded: $account.folded})
WITH taken WHERE taken IS NULL
CREATE (account:Account)
SET account = $account
RETURN ${SHOWN}`;

export const CHANGE_ACCOUNT = `
MATCH (account:Account {id: $accountId})
SET account += $changes, account.version = account.version + 1
RETURN ${SHOWN}`;

export const OTHER_ADMINS = `
MATCH (account:Account {role: 'admin'})
WHERE account.id <> $accountId AND NOT account.disabled
RETURN account.id AS id
LIMIT 1`;

/** Takes the write lock on this account first, so that what it reads cannot change meanwhile. */
export const LOCK_ACCOUNT = `
MATCH (account:Account {id: $accountId})
SET account.locked = true
REMOVE account.locked
RETURN ${SHOWN}, account.passwordHash AS passwordHash`;
