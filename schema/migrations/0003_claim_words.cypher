// Denials and property claims are looked up by themselves: for contests and rival facts.
CREATE INDEX claim_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality);
CREATE INDEX claim_property IF NOT EXISTS FOR (n:Claim) ON (n.property);
CREATE INDEX conflict_status IF NOT EXISTS FOR (n:Conflict) ON (n.status);
CREATE INDEX document_published IF NOT EXISTS FOR (n:Document) ON (n.pubLast);
