// The claims that tell where an event took place, so that one such link is made anew by itself.
CREATE INDEX claim_event_place IF NOT EXISTS FOR (n:Claim) ON (n.eventId, n.placeId);
// The claims at a place.
CREATE INDEX claim_place IF NOT EXISTS FOR (n:Claim) ON (n.placeId);
