// The node every write transaction locks and numbers its change on.
MERGE (g:Graph {id: 'graph'}) ON CREATE SET g.seq = 0;
