-- Working-time limits of the house, and findings that somebody took on.
CREATE TABLE rule_profile_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    based_on TEXT                   -- key of a profile of the program
) STRICT
--;
CREATE TABLE rule_limit_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    profile TEXT NOT NULL,
    kind TEXT NOT NULL,
    value INTEGER NOT NULL,         -- in the unit of its kind; below zero = does not apply
    norm TEXT,
    source TEXT,
    valid_from TEXT,
    valid_until TEXT,
    state TEXT NOT NULL,
    checked_by TEXT,
    checked_on TEXT
) STRICT
--;
CREATE TABLE override_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL,
    patrol INTEGER,
    officer INTEGER,
    at INTEGER,                     -- start of the later shift where no patrol is involved
    amount INTEGER NOT NULL,
    breach INTEGER NOT NULL,
    reason TEXT NOT NULL,
    note TEXT,
    released_by TEXT NOT NULL,
    made_at INTEGER
) STRICT
--;
CREATE INDEX override_patrol ON override_intern(patrol)
--;
CREATE INDEX override_officer ON override_intern(officer)
