// Of whom a change tells, so that the history of an entity with the claims about it is one range of
// an index, in the order of the changes.
CREATE INDEX told_about IF NOT EXISTS FOR (n:Told) ON (n.about, n.seq);
DROP INDEX revision_about IF EXISTS;
MATCH (r:Revision)
CALL (r) {
  RETURN r.record AS about
  UNION RETURN r.about AS about
  UNION MATCH (c:Claim {id: r.record}) UNWIND [c.subjectId, c.objectId, c.eventId] AS about RETURN about
  UNION MATCH (g:Ruling {id: r.record}) RETURN g.entityId AS about
}
WITH DISTINCT r.change AS change, r.seq AS seq, about WHERE about > ''
MERGE (:Told {about: about, seq: seq, change: change});
