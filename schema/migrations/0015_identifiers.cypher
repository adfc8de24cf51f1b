// What entities are known by elsewhere: those that share an identifier lead to one node.
CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (n:Identifier) REQUIRE n.key IS UNIQUE;
CREATE INDEX identifier_value IF NOT EXISTS FOR (n:Identifier) ON (n.value);
// The details of entities, by the forms of their words, as claim_words has those of claims.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
// A Wikidata item is one identifier of several.
MATCH (e:Entity) WHERE e.wikidata > ''
MERGE (i:Identifier {key: 'WIKIDATA||' + e.wikidata}) ON CREATE SET i.value = e.wikidata
MERGE (e)-[:IDENTIFIED_BY]->(i)
SET e.identifiers = 'WIKIDATA: ' + e.wikidata
REMOVE e.wikidata
