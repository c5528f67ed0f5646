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
    UNIQUE (scope, sequence)
) WITHOUT ROWID;

CREATE TABLE mulu_audit (
    chain TEXT NOT NULL,
    position INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    scope TEXT NOT NULL,
    code TEXT NOT NULL,
    request_key TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT,
    detail TEXT NOT NULL,
    hash TEXT NOT NULL,
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
