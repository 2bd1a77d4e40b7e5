-- Required strengths, and the agreement with the staff that opens the load of single people.
CREATE TABLE strength_target_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    unit INTEGER,
    function TEXT,
    shift TEXT NOT NULL,
    weekdays INTEGER NOT NULL,      -- bit 0 = Monday … 6 = Sunday, 7 = public holidays
    start_minute INTEGER NOT NULL,  -- after midnight
    minutes INTEGER NOT NULL,       -- on the wall clock
    strength INTEGER NOT NULL,
    valid_from TEXT,
    valid_until TEXT
) STRICT
--;
CREATE INDEX strength_target_agency ON strength_target_intern(agency)
--;
CREATE TABLE staff_agreement_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    number TEXT NOT NULL
) STRICT
