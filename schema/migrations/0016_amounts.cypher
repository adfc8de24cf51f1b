// Amounts of money with their links, so that the largest sums are found without reading claims.
CREATE INDEX claim_amount IF NOT EXISTS FOR (n:Claim) ON (n.currency, n.linkId, n.amount);
