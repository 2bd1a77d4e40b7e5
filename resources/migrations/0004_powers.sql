-- Powers, and which tasks need them. Rows of the house; those that come with the program are not stored.
CREATE TABLE power_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    land TEXT,                      -- "NW"; "*" = every Land
    municipality TEXT,              -- empty = the whole Land
    agency_kind TEXT NOT NULL,
    measure TEXT NOT NULL,
    verdict TEXT NOT NULL,          -- yes, no, unknown
    norm TEXT,
    note TEXT,
    min_euro INTEGER NOT NULL DEFAULT 0,
    max_euro INTEGER NOT NULL DEFAULT 0,
    valid_from TEXT,
    valid_until TEXT,
    source TEXT,
    checked_by TEXT,
    checked_on TEXT
) STRICT
--;
CREATE TABLE task_measure_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    task TEXT NOT NULL,
    measure TEXT
) STRICT
