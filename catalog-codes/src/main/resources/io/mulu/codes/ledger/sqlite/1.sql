-- Schema 1 of the assignment ledger for SQLite. An empty line ends a statement.

CREATE TABLE mulu_ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    catalogue TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    created TEXT NOT NULL
);

CREATE TABLE mulu_scope (
    scope TEXT PRIMARY KEY,
    highest INTEGER NOT NULL CHECK (highest >= 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE mulu_code (
    code TEXT PRIMARY KEY,
    profile TEXT NOT NULL,
    scope TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('RESERVED', 'ASSIGNED', 'RETIRED', 'VOID')),
    request_key TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    successors TEXT NOT NULL,
    UNIQUE (scope, sequence)
) WITHOUT ROWID;

CREATE TABLE mulu_block (
    scope TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    profile TEXT NOT NULL,
    owner TEXT NOT NULL,
    until TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    PRIMARY KEY (scope, first)
) WITHOUT ROWID;

CREATE TABLE mulu_audit (
    chain TEXT NOT NULL,
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    audit_scope TEXT NOT NULL,
    from_state TEXT,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL,
    code TEXT,
    profile TEXT,
    scope TEXT,
    sequence INTEGER,
    state TEXT,
    request_key TEXT,
    fingerprint TEXT,
    successors TEXT,
    PRIMARY KEY (chain, position)
) WITHOUT ROWID;

CREATE TRIGGER mulu_audit_no_update BEFORE UPDATE ON mulu_audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;

CREATE TRIGGER mulu_audit_no_delete BEFORE DELETE ON mulu_audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;

CREATE TRIGGER mulu_code_no_delete BEFORE DELETE ON mulu_code
BEGIN
    SELECT RAISE(ABORT, 'a code is never given up');
END;

CREATE TRIGGER mulu_scope_no_lowering BEFORE UPDATE OF highest ON mulu_scope
WHEN NEW.highest < OLD.highest
BEGIN
    SELECT RAISE(ABORT, 'the highest number of a scope is never lowered');
END;

CREATE TRIGGER mulu_code_no_way_back BEFORE UPDATE OF state ON mulu_code
WHEN NOT (OLD.state = 'RESERVED' AND NEW.state IN ('ASSIGNED', 'VOID'))
    AND NOT (OLD.state = 'ASSIGNED' AND NEW.state = 'RETIRED')
BEGIN
    SELECT RAISE(ABORT, 'there is no way back to an earlier state');
END;
