-- What comes from other sites: ops that wait, how far each site is known, and what others have told of us.
CREATE TABLE parked(
    n INTEGER PRIMARY KEY,
    action INTEGER NOT NULL,
    scope INTEGER NOT NULL,         -- of the package that brought it
    t INTEGER NOT NULL,
    row INTEGER NOT NULL,
    c INTEGER NOT NULL,
    val ANY,
    base INTEGER,
    bases BLOB NOT NULL,            -- eight bytes each, lowest first
    h BLOB NOT NULL,
    reason TEXT NOT NULL            -- 'record': its record has not come; 'version': a newer program knows it; 'owner'
) STRICT
--;
CREATE INDEX parked_row ON parked(row)
--;
CREATE TABLE foreign_site(
    n INTEGER PRIMARY KEY,
    agency INTEGER NOT NULL,        -- under which it writes, for ever
    first_seen INTEGER NOT NULL     -- UTC ms
) STRICT
--;
CREATE TABLE known(
    scope INTEGER NOT NULL,         -- partnership or house
    site INTEGER NOT NULL,
    counter INTEGER NOT NULL,       -- all its actions there up to this one have come in
    PRIMARY KEY(scope, site)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE report(                -- the last package of a partner
    scope INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    reporter INTEGER NOT NULL,      -- its site
    wants INTEGER NOT NULL,         -- 1: asks for what its own authority wrote
    heard INTEGER NOT NULL,         -- own site that took it
    PRIMARY KEY(scope, agency)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE reported(              -- what was known there
    scope INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    site INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY(scope, agency, site)
) STRICT, WITHOUT ROWID
