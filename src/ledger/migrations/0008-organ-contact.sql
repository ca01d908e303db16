-- What letters say of the organ that writes them: where it is, its telephone, and before whom its decisions are challenged.
ALTER TABLE organ ADD COLUMN contact jsonb NOT NULL DEFAULT '{}';
