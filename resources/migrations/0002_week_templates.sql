-- Week templates, and the log by time.
CREATE TABLE week_template(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    partnership INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_from TEXT NOT NULL,       -- "2026-W49"
    valid_until TEXT                -- the last week; empty = open
) STRICT
--;
CREATE TABLE week_template_patrol(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    template INTEGER NOT NULL,
    position INTEGER NOT NULL,
    weekday INTEGER NOT NULL,       -- of the service day, 0 = Monday
    start_minute INTEGER NOT NULL,  -- after midnight of the service day, past 1440 in its night
    minutes INTEGER NOT NULL,       -- on the wall clock
    title TEXT NOT NULL,
    call_sign TEXT,
    mode TEXT NOT NULL,
    meeting_point TEXT
) STRICT
--;
CREATE INDEX week_template_patrol_of ON week_template_patrol(template)
--;
CREATE TABLE week_template_post(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    patrol INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    position INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    function TEXT
) STRICT
--;
CREATE INDEX week_template_post_of ON week_template_post(patrol)
--;
CREATE TABLE week_template_visit(
    id INTEGER PRIMARY KEY, scope INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0,
    patrol INTEGER NOT NULL,
    hotspot INTEGER NOT NULL,
    position INTEGER NOT NULL,
    start_minute INTEGER NOT NULL,  -- after the start of the patrol
    minutes INTEGER NOT NULL,
    stay_minutes INTEGER NOT NULL
) STRICT
--;
CREATE INDEX week_template_visit_of ON week_template_visit(patrol)
--;
CREATE INDEX action_hlc ON action(hlc)
