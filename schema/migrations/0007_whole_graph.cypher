// What is left out of counts of the whole graph is looked up, so that nobody need look at all claims.
CREATE INDEX claim_retracted IF NOT EXISTS FOR (n:Claim) ON (n.retractedAt);
// The facts about an entity, without the many claims about its links.
CREATE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.property);
