// Forms that are open at this moment, each for about a minute unless it says that it still is.
CREATE CONSTRAINT editing_id IF NOT EXISTS FOR (n:Editing) REQUIRE n.id IS UNIQUE;
CREATE INDEX editing_of IF NOT EXISTS FOR (n:Editing) ON (n.of);
CREATE INDEX editing_until IF NOT EXISTS FOR (n:Editing) ON (n.until);
