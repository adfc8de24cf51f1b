// The events that an editor places before and after another one.
CREATE INDEX event_follows IF NOT EXISTS FOR (n:Event) ON (n.follows);
CREATE INDEX event_precedes IF NOT EXISTS FOR (n:Event) ON (n.precedes);
