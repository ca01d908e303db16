-- The record itself is append-only; everything else is derived from it and can be rebuilt.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'yifa_app') THEN CREATE ROLE yifa_app NOLOGIN; END IF;
END $$;
DO $$ BEGIN EXECUTE format('GRANT yifa_app TO %I', current_user); EXCEPTION WHEN OTHERS THEN NULL; END $$;
GRANT USAGE ON SCHEMA public TO yifa_app;

CREATE FUNCTION yifa_tenant() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('yifa.tenant', true), '') $$;

CREATE FUNCTION yifa_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '记录只能追加，不能修改或者删除（%）', TG_TABLE_NAME USING ERRCODE = 'YF001';
END $$;

CREATE TABLE event (
  tenant text NOT NULL,
  case_id text NOT NULL,
  seq integer NOT NULL CHECK (seq > 0),
  action text NOT NULL,
  happened text NOT NULL,
  canonical text NOT NULL,
  hash text NOT NULL,
  previous text NOT NULL,
  PRIMARY KEY (tenant, case_id, seq)
);
COMMENT ON TABLE event IS 'What happened, once and for ever. canonical is the text that is hashed; hash = SHA-256(previous, newline, canonical).';
CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION yifa_append_only();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION yifa_append_only();

CREATE TABLE append_key (
  tenant text NOT NULL, case_id text NOT NULL, key text NOT NULL,
  first_seq integer NOT NULL, last_seq integer NOT NULL, digest text NOT NULL,
  PRIMARY KEY (tenant, case_id, key)
);
COMMENT ON TABLE append_key IS 'Idempotency keys: the same request twice is one record.';

CREATE TABLE sealed (
  tenant text NOT NULL, case_id text NOT NULL, seq integer NOT NULL, field text NOT NULL,
  value jsonb NOT NULL, salt text NOT NULL,
  PRIMARY KEY (tenant, case_id, seq, field)
);
COMMENT ON TABLE sealed IS 'Personal answers. Only a salted commitment stands in the event, so they can be erased without breaking a proof.';

CREATE TABLE erasure (
  tenant text NOT NULL, case_id text NOT NULL, seq integer NOT NULL, field text NOT NULL,
  reason text NOT NULL, person text NOT NULL, at text NOT NULL,
  PRIMARY KEY (tenant, case_id, seq, field)
);

CREATE TABLE number_series (
  tenant text NOT NULL, organ text NOT NULL, series text NOT NULL, year integer NOT NULL, last integer NOT NULL,
  PRIMARY KEY (tenant, organ, series, year)
);
COMMENT ON TABLE number_series IS 'Last serial given out; serials are contiguous because they are taken in the transaction that records them.';

CREATE TABLE pending (tenant text NOT NULL, case_id text NOT NULL, seq integer NOT NULL, position bigint GENERATED ALWAYS AS IDENTITY, PRIMARY KEY (tenant, case_id, seq));
COMMENT ON TABLE pending IS 'Events that the sequencer has not yet put into the log.';

CREATE TABLE case_row (
  tenant text NOT NULL, case_id text NOT NULL, definition text NOT NULL, organ text NOT NULL,
  number text NOT NULL, title text NOT NULL, state text NOT NULL, open boolean NOT NULL,
  opened text NOT NULL, closed text, holder text, due text, light text,
  facts jsonb NOT NULL, deadlines jsonb NOT NULL, contributions jsonb NOT NULL,
  code text, words text NOT NULL, search tsvector NOT NULL, version integer NOT NULL,
  PRIMARY KEY (tenant, case_id)
);
COMMENT ON TABLE case_row IS 'Derived: each case as it stands after its last event.';
CREATE INDEX case_list ON case_row (tenant, definition, organ, opened DESC, case_id);
CREATE INDEX case_due ON case_row (tenant, organ, due, case_id) WHERE due IS NOT NULL;
CREATE INDEX case_closed ON case_row (tenant, organ, closed) WHERE NOT open;
CREATE INDEX case_search ON case_row USING gin (search);
CREATE UNIQUE INDEX case_code ON case_row (tenant, code) WHERE code IS NOT NULL;

CREATE TABLE contribution (
  tenant text NOT NULL, figure text NOT NULL, organ text NOT NULL, day text NOT NULL, case_id text NOT NULL, part integer NOT NULL,
  numerator numeric NOT NULL, denominator numeric NOT NULL, dims jsonb NOT NULL,
  PRIMARY KEY (tenant, figure, organ, day, case_id, part)
);
COMMENT ON TABLE contribution IS 'Derived: what each case adds to each figure; a figure opens into these.';
CREATE INDEX contribution_case ON contribution (tenant, case_id);

CREATE TABLE counter (
  tenant text NOT NULL, figure text NOT NULL, organ text NOT NULL, month text NOT NULL, dims text NOT NULL,
  numerator numeric NOT NULL, denominator numeric NOT NULL, records integer NOT NULL, commitment bytea NOT NULL,
  PRIMARY KEY (tenant, figure, organ, month, dims)
);
COMMENT ON TABLE counter IS 'Derived: sums of contributions by month and by the answers that break the figure down (dims, canonical JSON), with an additive commitment (LtHash) over the set of records.';

CREATE TABLE log_leaf (tenant text NOT NULL, leaf bigint NOT NULL, case_id text NOT NULL, seq integer NOT NULL, hash text NOT NULL, PRIMARY KEY (tenant, leaf));
CREATE UNIQUE INDEX log_leaf_event ON log_leaf (tenant, case_id, seq);
COMMENT ON TABLE log_leaf IS 'The order of all events of a tenant, and its outbox: a reader continues after the last leaf it has seen.';
CREATE TABLE log_node (tenant text NOT NULL, level integer NOT NULL, position bigint NOT NULL, hash text NOT NULL, PRIMARY KEY (tenant, level, position));
COMMENT ON TABLE log_node IS 'Complete subtrees of the Merkle log (RFC 9162 hashing).';
CREATE TABLE checkpoint (tenant text NOT NULL, size bigint NOT NULL, root text NOT NULL, note text NOT NULL, PRIMARY KEY (tenant, size));
COMMENT ON TABLE checkpoint IS 'Signed tree heads (C2SP tlog-checkpoint).';

CREATE TABLE attachment (tenant text NOT NULL, hash text NOT NULL, name text NOT NULL, type text NOT NULL, size bigint NOT NULL, PRIMARY KEY (tenant, hash));

CREATE TABLE organ (tenant text NOT NULL, id text NOT NULL, name text NOT NULL, level text NOT NULL, parent text, code text NOT NULL, PRIMARY KEY (tenant, id));
CREATE TABLE account (
  tenant text NOT NULL, id text NOT NULL, login text NOT NULL, name text NOT NULL, password_hash text NOT NULL,
  failures integer NOT NULL DEFAULT 0, locked_until text, PRIMARY KEY (tenant, id), UNIQUE (tenant, login)
);
CREATE TABLE post (tenant text NOT NULL, account text NOT NULL, organ text NOT NULL, role text NOT NULL, valid_from text NOT NULL, valid_to text, PRIMARY KEY (tenant, account, organ, role, valid_from));
CREATE TABLE session (tenant text NOT NULL, token_hash text NOT NULL, account text NOT NULL, expires text NOT NULL, PRIMARY KEY (tenant, token_hash));
CREATE TABLE access_log (tenant text NOT NULL, at text NOT NULL, account text NOT NULL, case_id text NOT NULL, field text NOT NULL, reason text NOT NULL, nonce text NOT NULL, PRIMARY KEY (tenant, at, nonce));
COMMENT ON TABLE access_log IS 'Who looked at which personal answer, and why.';
CREATE TRIGGER access_append_only BEFORE UPDATE OR DELETE ON access_log FOR EACH ROW EXECUTE FUNCTION yifa_append_only();
CREATE TABLE setting (tenant text NOT NULL, key text NOT NULL, value jsonb NOT NULL, PRIMARY KEY (tenant, key));

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['event','append_key','sealed','erasure','number_series','pending','case_row','contribution','counter','log_leaf','log_node','checkpoint','attachment','organ','account','post','session','access_log','setting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant_only ON %I TO yifa_app USING (tenant = yifa_tenant()) WITH CHECK (tenant = yifa_tenant())', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO yifa_app', name);
  END LOOP;
END $$;
GRANT DELETE ON sealed TO yifa_app;
GRANT UPDATE ON number_series, case_row, counter, account, organ, post, setting TO yifa_app;
GRANT DELETE ON pending, case_row, contribution, counter, session, post TO yifa_app;
