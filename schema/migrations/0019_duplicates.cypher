// Names that may be spellings of one share words of this index, and the rarer those, the better.
CREATE FULLTEXT INDEX name_blocks IF NOT EXISTS FOR (n:Name) ON EACH [n.blocks]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
// Pairs that may be one, by how likely that is, and how far they have been looked for.
CREATE CONSTRAINT candidate_id IF NOT EXISTS FOR (n:Candidate) REQUIRE n.id IS UNIQUE;
CREATE INDEX candidate_order IF NOT EXISTS FOR (n:Candidate) ON (n.order, n.id);
CREATE INDEX candidate_a IF NOT EXISTS FOR (n:Candidate) ON (n.a);
CREATE INDEX candidate_b IF NOT EXISTS FOR (n:Candidate) ON (n.b);
CREATE CONSTRAINT look_id IF NOT EXISTS FOR (n:Look) REQUIRE n.id IS UNIQUE;
// Of whom later changes tell.
CREATE INDEX told_seq IF NOT EXISTS FOR (n:Told) ON (n.seq);
