// The claims that give an entity its part in an event, so that one part is made anew by itself.
CREATE INDEX claim_event_subject IF NOT EXISTS FOR (n:Claim) ON (n.eventId, n.subjectId);
CREATE INDEX claim_event_object IF NOT EXISTS FOR (n:Claim) ON (n.eventId, n.objectId);
