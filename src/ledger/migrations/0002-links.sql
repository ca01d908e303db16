-- Cases name other cases by number or id; the chain of a case is found from either end.
ALTER TABLE case_row ADD COLUMN refs text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN case_row.refs IS 'Derived: the other cases that the answers of this case name.';
CREATE INDEX case_refs ON case_row USING gin (refs);
CREATE INDEX case_number ON case_row (tenant, number);
