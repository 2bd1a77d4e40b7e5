-- Foundation. A line of its own (see core/store/schema.cpp) separates the statements.
-- Synced tables: id (site<<32|counter), scope (immutable), _del, then the columns of the table's description.
-- Columns are only ever appended; shipped steps never change.
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value ANY
) STRICT, WITHOUT ROWID
--;
CREATE TABLE site(
    n INTEGER PRIMARY KEY,          -- random 31-bit number
    account TEXT NOT NULL,          -- OS account that writes under this number
    agency INTEGER,
    counter INTEGER NOT NULL,       -- highest id given out
    hlc INTEGER NOT NULL,
    created INTEGER NOT NULL,       -- UTC ms
    predecessor INTEGER             -- site that this one replaces after a restore or copy
) STRICT
--;
CREATE TABLE action(
    id INTEGER PRIMARY KEY,
    site INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    agency INTEGER,
    reason TEXT
) STRICT
--;
CREATE TABLE action_intern(
    id INTEGER PRIMARY KEY,
    usr TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes INTEGER
) STRICT
--;
CREATE TABLE op(
    n INTEGER PRIMARY KEY,          -- of a create op: the id of the row
    action INTEGER NOT NULL,
    t INTEGER NOT NULL,
    row INTEGER NOT NULL,
    c INTEGER NOT NULL,             -- 0 create (val = packed cells), 1 _del, else the column
    val ANY,
    base INTEGER,
    h BLOB
) STRICT
--;
CREATE INDEX op_cell ON op(row, c) WHERE c > 0
--;
-- patrols that were moved, for the Stand of the week that they left
CREATE INDEX op_moved ON op(action) WHERE t = 13 AND c = 5
--;
CREATE TABLE op_base(
    op INTEGER NOT NULL,
    base INTEGER NOT NULL,
    PRIMARY KEY(op, base)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE head(
    row INTEGER NOT NULL,
    c INTEGER NOT NULL,
    op INTEGER NOT NULL,
    PRIMARY KEY(row, c, op)
) STRICT, WITHOUT ROWID
--;
CREATE VIRTUAL TABLE search USING fts5(text, tokenize='trigram case_sensitive 1', detail=full)
--;
CREATE TABLE search_kind(
    row INTEGER PRIMARY KEY,
    t INTEGER NOT NULL
) STRICT
--;
CREATE VIRTUAL TABLE place USING rtree_i32(id, lat0, lat1, lon0, lon1)
--;
CREATE TABLE partnership(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL,
    land TEXT,
    municipality TEXT,
    zone TEXT,
    day_border INTEGER NOT NULL DEFAULT 360,
    marking TEXT
) STRICT
--;
CREATE TABLE agency(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    partnership INTEGER NOT NULL,
    name TEXT NOT NULL,
    short TEXT,
    kind TEXT NOT NULL,
    land TEXT,
    municipality TEXT,
    parent INTEGER,
    steward INTEGER,
    duty_phone TEXT
) STRICT
--;
CREATE TABLE unit(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT
--;
CREATE TABLE officer_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    unit INTEGER,
    service_no TEXT NOT NULL,
    family_name TEXT NOT NULL,
    given_name TEXT,
    rank TEXT,
    rule_profile TEXT,
    phone TEXT
) STRICT
--;
CREATE INDEX officer_service_no ON officer_intern(service_no)
--;
CREATE TABLE qualification_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    officer INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_until TEXT
) STRICT
--;
CREATE INDEX qualification_officer ON qualification_intern(officer)
--;
CREATE TABLE function_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    officer INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_from TEXT,
    valid_until TEXT
) STRICT
--;
CREATE INDEX function_officer ON function_intern(officer)
--;
CREATE TABLE duty_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    officer INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    shift TEXT
) STRICT
--;
CREATE INDEX duty_start ON duty_intern(start)
--;
CREATE INDEX duty_officer ON duty_intern(officer, start)
--;
CREATE TABLE absence_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    officer INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
) STRICT
--;
CREATE INDEX absence_start ON absence_intern(start)
--;
CREATE INDEX absence_officer ON absence_intern(officer, start)
--;
CREATE TABLE restriction_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    officer INTEGER NOT NULL,
    kind TEXT NOT NULL,
    valid_from TEXT,
    valid_until TEXT
) STRICT
--;
CREATE INDEX restriction_officer ON restriction_intern(officer)
--;
CREATE TABLE hotspot(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    partnership INTEGER NOT NULL,
    name TEXT NOT NULL,
    category TEXT,
    kind TEXT NOT NULL,
    latitude INTEGER,
    longitude INTEGER,
    visits_per_week INTEGER NOT NULL DEFAULT 0,
    minutes_per_visit INTEGER NOT NULL DEFAULT 0,
    windows TEXT
) STRICT
--;
CREATE TABLE hotspot_closure(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    hotspot INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
) STRICT
--;
CREATE INDEX hotspot_closure_hotspot ON hotspot_closure(hotspot)
--;
CREATE TABLE patrol_series(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    partnership INTEGER NOT NULL,
    title TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    every_weeks INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    start_minute INTEGER NOT NULL,
    minutes INTEGER NOT NULL
) STRICT
--;
CREATE TABLE patrol(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    partnership INTEGER NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    mode TEXT NOT NULL,
    call_sign TEXT,
    meeting_point TEXT,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT 'none',
    outcome_reason TEXT,
    aborted_at INTEGER,
    series INTEGER,
    series_day TEXT
) STRICT
--;
CREATE INDEX patrol_start ON patrol(start)
--;
CREATE INDEX patrol_key ON patrol(key)
--;
CREATE INDEX patrol_series_of ON patrol(series) WHERE series IS NOT NULL
--;
CREATE TABLE post(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    patrol INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    position INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    promised INTEGER NOT NULL DEFAULT 0,
    function TEXT,
    unit TEXT
) STRICT
--;
CREATE INDEX post_patrol ON post(patrol)
--;
CREATE TABLE crew_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    post INTEGER NOT NULL,
    officer INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT
--;
CREATE INDEX crew_post ON crew_intern(post)
--;
CREATE INDEX crew_officer ON crew_intern(officer)
--;
CREATE TABLE visit(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    patrol INTEGER NOT NULL,
    hotspot INTEGER NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    stay_minutes INTEGER NOT NULL,
    planned_at INTEGER
) STRICT
--;
CREATE INDEX visit_patrol ON visit(patrol)
--;
CREATE INDEX visit_hotspot ON visit(hotspot)
--;
CREATE TABLE patrol_task(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    patrol INTEGER NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT
--;
CREATE INDEX patrol_task_patrol ON patrol_task(patrol)
--;
CREATE TABLE released_name(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    post INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT
--;
CREATE INDEX released_name_post ON released_name(post)
--;
CREATE TABLE issue_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    kind TEXT NOT NULL,             -- week, roster
    subject TEXT NOT NULL,          -- "2026-W48"; of a roster: the agency's id
    number INTEGER NOT NULL,        -- 3 of "K-3"
    label TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    planstand TEXT,
    content TEXT NOT NULL           -- what stood on the paper, as JSON
) STRICT
--;
CREATE INDEX issue_subject ON issue_intern(kind, subject)
--;
CREATE TABLE import_mapping_intern(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    agency INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    mapping TEXT NOT NULL           -- as in the file given with --map
) STRICT
--;
CREATE TABLE incident_batch(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    partnership INTEGER NOT NULL,
    source TEXT NOT NULL,
    rows INTEGER NOT NULL,
    hash TEXT NOT NULL              -- over the rows in the order of their references
) STRICT
--;
CREATE TABLE incident(
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    reference TEXT NOT NULL,
    category TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    until INTEGER,
    latitude INTEGER,
    longitude INTEGER,
    count INTEGER NOT NULL DEFAULT 1
) STRICT
--;
CREATE INDEX incident_batch_time ON incident(batch, occurred_at)
