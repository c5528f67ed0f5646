-- Schema 1 of the assignment ledger for PostgreSQL. An empty line ends a statement.
-- Numbers stand before texts, which saves room between columns, and first in the index, where they tell rows apart at once.

CREATE TABLE mulu_ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    catalogue TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    created TEXT NOT NULL
);

CREATE TABLE mulu_scope (
    scope TEXT COLLATE "C" PRIMARY KEY,
    highest BIGINT NOT NULL CHECK (highest >= 0),
    position BIGINT NOT NULL CHECK (position >= 0),
    hash TEXT NOT NULL
);

CREATE TABLE mulu_code (
    sequence BIGINT NOT NULL,
    code TEXT COLLATE "C" PRIMARY KEY,
    profile TEXT NOT NULL,
    scope TEXT COLLATE "C" NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('RESERVED', 'ASSIGNED', 'RETIRED', 'VOID')),
    request_key TEXT COLLATE "C" NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    successors TEXT NOT NULL,
    UNIQUE (sequence, scope)
);

CREATE TABLE mulu_block (
    scope TEXT COLLATE "C" NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    profile TEXT NOT NULL,
    owner TEXT NOT NULL,
    until TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    PRIMARY KEY (scope, first)
);

CREATE TABLE mulu_audit (
    position BIGINT NOT NULL,
    sequence BIGINT,
    chain TEXT COLLATE "C" NOT NULL,
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
    state TEXT,
    request_key TEXT,
    fingerprint TEXT,
    successors TEXT,
    PRIMARY KEY (chain, position)
);

CREATE FUNCTION mulu_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0];
END;
$$;

CREATE TRIGGER mulu_audit_no_change BEFORE UPDATE OR DELETE ON mulu_audit
    FOR EACH ROW EXECUTE FUNCTION mulu_refuse('the audit trail is only added to');

CREATE TRIGGER mulu_audit_no_truncate BEFORE TRUNCATE ON mulu_audit
    FOR EACH STATEMENT EXECUTE FUNCTION mulu_refuse('the audit trail is only added to');

CREATE TRIGGER mulu_code_no_delete BEFORE DELETE ON mulu_code
    FOR EACH ROW EXECUTE FUNCTION mulu_refuse('a code is never given up');

CREATE TRIGGER mulu_code_no_truncate BEFORE TRUNCATE ON mulu_code
    FOR EACH STATEMENT EXECUTE FUNCTION mulu_refuse('a code is never given up');

CREATE TRIGGER mulu_scope_no_lowering BEFORE UPDATE OF highest ON mulu_scope
    FOR EACH ROW WHEN (NEW.highest < OLD.highest)
    EXECUTE FUNCTION mulu_refuse('the highest number of a scope is never lowered');

CREATE TRIGGER mulu_code_no_way_back BEFORE UPDATE OF state ON mulu_code
    FOR EACH ROW WHEN (NOT (OLD.state = 'RESERVED' AND NEW.state IN ('ASSIGNED', 'VOID'))
        AND NOT (OLD.state = 'ASSIGNED' AND NEW.state = 'RETIRED'))
    EXECUTE FUNCTION mulu_refuse('there is no way back to an earlier state');
