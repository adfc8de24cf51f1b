// What is unique, and what is found by an index.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (n:Origin) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE;

CREATE INDEX claim_link IF NOT EXISTS FOR (n:Claim) ON (n.linkId);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.objectId);
CREATE INDEX claim_event IF NOT EXISTS FOR (n:Claim) ON (n.eventId);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX change_seq IF NOT EXISTS FOR (n:Change) ON (n.seq);

// Names are folded by the application, so the analyzer only splits at spaces and punctuation;
// it keeps words such as "the", which may be part of a name.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
