// What was changed by whom, record by record, and ids that are not used again.
CREATE CONSTRAINT change_mutation IF NOT EXISTS FOR (n:Change) REQUIRE (n.accountId, n.mutationId) IS UNIQUE;
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ruling_id IF NOT EXISTS FOR (n:Ruling) REQUIRE n.id IS UNIQUE;
CREATE INDEX revision_record IF NOT EXISTS FOR (n:Revision) ON (n.record);
CREATE INDEX revision_about IF NOT EXISTS FOR (n:Revision) ON (n.about);
CREATE INDEX change_reverts IF NOT EXISTS FOR (n:Change) ON (n.reverts);
CREATE INDEX revision_change IF NOT EXISTS FOR (n:Revision) ON (n.change);

// Names that are shared, documents that are cited alike, and documents of one address.
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX document_outlet IF NOT EXISTS FOR (n:Document) ON (n.outletName);
CREATE INDEX document_url IF NOT EXISTS FOR (n:Document) ON (n.url);
