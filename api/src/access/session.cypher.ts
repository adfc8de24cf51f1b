/** One indexed read: the session, and the current state of its account. */
export const VIEWER_BY_SESSION = `
MATCH (session:Session {hash: $hash})-[:BELONGS_TO]->(account:Account)
WHERE session.expiresAt > $now AND NOT account.disabled
RETURN account.id AS accountId, account.name AS name, account.role AS role,
  session.id AS session, session.seenAt AS seenAt, session.endsAt AS endsAt`;

export const VIEWER_BY_TOKEN = `
MATCH (token:Token {hash: $hash})-[:BELONGS_TO]->(account:Account)
WHERE token.expiresAt > $now AND NOT account.disabled
RETURN account.id AS accountId, account.name AS name, account.role AS role,
  token.role AS tokenRole`;

export const STILL_IN = `
UNWIND $hashes AS hash
CALL (hash) {
  MATCH (session:Session {hash: hash})-[:BELONGS_TO]->(account:Account)
  WHERE session.expiresAt > $now AND NOT account.disabled
  RETURN account
  UNION
  MATCH (token:Token {hash: hash})-[:BELONGS_TO]->(account:Account)
  WHERE token.expiresAt > $now AND NOT account.disabled
  RETURN account
}
RETURN hash`;

export const OPEN_SESSION = `
MATCH (account:Account {id: $accountId})
SET account.signedInAt = $session.createdAt
CREATE (session:Session)-[:BELONGS_TO]->(account)
SET session = $session`;

export const DROP_OLDEST_SESSIONS = `
MATCH (session:Session)-[:BELONGS_TO]->(:Account {id: $accountId})
WITH session ORDER BY session.expiresAt DESC SKIP $most
DETACH DELETE session`;

export const SEE_SESSION = `
MATCH (session:Session {id: $session})
SET session.seenAt = $seenAt, session.expiresAt = $expiresAt`;

export const SESSIONS_OF = `
MATCH (session:Session)-[:BELONGS_TO]->(:Account {id: $accountId})
WHERE session.expiresAt > $now
RETURN session {.id, .client, .createdAt, .seenAt, .expiresAt} AS session
ORDER BY session.seenAt DESC`;

export const END_SESSION = `
MATCH (session:Session {id: $id})-[:BELONGS_TO]->(:Account {id: $accountId})
WITH session, session.id AS id
DETACH DELETE session
RETURN id`;

export const END_ALL_SESSIONS = `
MATCH (session:Session)-[:BELONGS_TO]->(:Account {id: $accountId})
DETACH DELETE session`;

export const CREATE_TOKEN = `
MATCH (account:Account {id: $accountId})
CREATE (token:Token)-[:BELONGS_TO]->(account)
SET token = $token`;

export const TOKENS_OF = `
MATCH (token:Token)-[:BELONGS_TO]->(:Account {id: $accountId})
WHERE token.expiresAt > $now
RETURN token {.id, .role, .note, .createdAt, .expiresAt} AS token
ORDER BY token.createdAt DESC`;

export const REVOKE_TOKEN = `
MATCH (token:Token {id: $id})-[:BELONGS_TO]->(account:Account {id: $accountId})
WITH token, token {.id, .role, .note} AS revoked
DETACH DELETE token
RETURN revoked`;

export const DROP_ENDED_TOKENS = `
MATCH (token:Token)-[:BELONGS_TO]->(:Account {id: $accountId})
WHERE token.expiresAt <= $now
DETACH DELETE token`;

export const DROP_ALL_TOKENS = `
MATCH (token:Token)-[:BELONGS_TO]->(:Account {id: $accountId})
DETACH DELETE token`;
