-- Imports of sheets: where each stands, and the rows that were not taken. What came in is in the events themselves.
CREATE TABLE sheet_import (
  tenant text NOT NULL, id text NOT NULL, definition text NOT NULL, organ text NOT NULL, started text NOT NULL,
  stopping boolean NOT NULL DEFAULT false, record jsonb NOT NULL, PRIMARY KEY (tenant, id)
);
CREATE INDEX sheet_import_list ON sheet_import (tenant, organ, started DESC, id);
CREATE TABLE sheet_fault (
  tenant text NOT NULL, import text NOT NULL, line integer NOT NULL, part integer NOT NULL, heading text NOT NULL, says text NOT NULL,
  PRIMARY KEY (tenant, import, line, part)
);
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['sheet_import','sheet_fault'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY tenant_only ON %I TO yifa_app USING (tenant = yifa_tenant()) WITH CHECK (tenant = yifa_tenant())', name);
    EXECUTE format('CREATE POLICY owner_all ON %I TO %I USING (true) WITH CHECK (true)', name, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO yifa_app', name);
  END LOOP;
END $$;
