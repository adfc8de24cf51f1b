// Kinds that a graph has of its own, and what is of a kind.
CREATE CONSTRAINT kind_id IF NOT EXISTS FOR (n:Kind) REQUIRE n.id IS UNIQUE;
CREATE INDEX claim_kind IF NOT EXISTS FOR (n:Claim) ON (n.kind);
