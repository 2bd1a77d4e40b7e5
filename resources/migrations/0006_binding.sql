-- Confirmations ("keys") of a patrol, and what was promised on the phone.
CREATE TABLE confirmation(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    patrol INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    decision TEXT NOT NULL,
    at INTEGER,
    decided_by TEXT,                -- a function, never a person
    seal TEXT,
    steward INTEGER,                -- who decided for an authority without an install
    note TEXT,
    alternatives TEXT               -- of a declined one: start/end|start/end
) STRICT
--;
CREATE INDEX confirmation_patrol ON confirmation(patrol)
--;
CREATE TABLE phone_promise(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    patrol INTEGER NOT NULL,
    agency INTEGER NOT NULL,        -- who promised
    name TEXT NOT NULL,
    function TEXT,
    at INTEGER,
    taken_by TEXT
) STRICT
--;
CREATE INDEX phone_promise_patrol ON phone_promise(patrol)
