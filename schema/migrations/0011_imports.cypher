// What was loaded in bulk: imports, the changes they are made of, and the packed revisions of these.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE INDEX import_fingerprint IF NOT EXISTS FOR (n:Import) ON (n.fingerprint);
CREATE INDEX import_source IF NOT EXISTS FOR (n:Import) ON (n.source);
CREATE INDEX change_import IF NOT EXISTS FOR (n:Change) ON (n.import);
CREATE INDEX revision_pack_change IF NOT EXISTS FOR (n:RevisionPack) ON (n.change);
CREATE INDEX revision_pack_seq IF NOT EXISTS FOR (n:RevisionPack) ON (n.seq);
// The documents of a folder, to tell which of its records its files have no longer.
CREATE INDEX document_folder IF NOT EXISTS FOR (n:Document) ON (n.folder);
// Loads that were cut short are known by their import from here on.
MATCH (load:Load) DELETE load;
