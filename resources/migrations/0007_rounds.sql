-- Who sees which names, who stands in for whom, what stands in the house's roster; planning rounds and offers.
ALTER TABLE officer_intern ADD COLUMN call_name TEXT
--;
ALTER TABLE crew_intern ADD COLUMN rostered_start INTEGER
--;
ALTER TABLE crew_intern ADD COLUMN rostered_end INTEGER
--;
CREATE TABLE name_release_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    mode TEXT NOT NULL,
    days INTEGER NOT NULL           -- names are shown from so many days before the patrol's day
) STRICT
--;
CREATE TABLE deputy_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    officer INTEGER NOT NULL,       -- who is away
    deputy INTEGER NOT NULL,        -- who stands in
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) STRICT
--;
CREATE INDEX deputy_officer ON deputy_intern(officer)
--;
CREATE TABLE planning_rhythm(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    cycle TEXT NOT NULL,
    proposals INTEGER NOT NULL,     -- days before the first day of the period
    answers INTEGER NOT NULL,
    lock_in INTEGER NOT NULL
) STRICT
--;
CREATE TABLE planning_date(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    period TEXT NOT NULL,           -- first day of the period
    stage TEXT NOT NULL,
    day TEXT NOT NULL
) STRICT
--;
CREATE TABLE offer(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    unit TEXT,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    note TEXT
) STRICT
--;
CREATE INDEX offer_start ON offer(start)
--;
CREATE TABLE offer_use(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    offer INTEGER NOT NULL,
    post INTEGER NOT NULL,
    strength INTEGER NOT NULL       -- people of the offer that the post counts on
) STRICT
--;
CREATE INDEX offer_use_post ON offer_use(post)
--;
CREATE INDEX offer_use_offer ON offer_use(offer)
