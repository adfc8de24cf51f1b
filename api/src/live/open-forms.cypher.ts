/** The form, and what has run out, or is more than one account may have, goes. */
export const OPEN = `
MERGE (form:Editing {id: $id})
ON CREATE SET form.accountId = $accountId, form.since = timestamp()
SET form.since =
    CASE WHEN form.of = $of AND form.until > timestamp() THEN form.since ELSE timestamp() END,
  form.of = $of, form.until = timestamp() + $ms
WITH form
CALL () {
  MATCH (over:Editing) WHERE over.until < timestamp()
  DELETE over
}
CALL () {
  MATCH (one:Editing) WHERE one.id STARTS WITH $own
  WITH one ORDER BY one.until DESC, one.id SKIP $most
  DELETE one
}
RETURN form.until AS until`;

export const END = `
MATCH (form:Editing {id: $id})
WITH form, form.id AS id
DELETE form
RETURN id`;

/** Who else has a form open on the same, each account once. */
export const OTHERS = `
MATCH (form:Editing {of: $of}) WHERE form.id <> $id AND form.until > timestamp()
WITH form.accountId AS accountId, min(form.since) AS since
MATCH (account:Account {id: accountId}) WHERE NOT account.disabled
RETURN account.name AS name, since, accountId = $accountId AS yours
ORDER BY since, name LIMIT 20`;
