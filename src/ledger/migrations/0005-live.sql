-- What is still due on a case that is over stands in the lists by last day: their index covers it.
DROP INDEX case_open_due;
CREATE INDEX case_live ON case_row (tenant, opened DESC, case_id) WHERE open OR due IS NOT NULL;
CREATE INDEX case_live_due ON case_row (tenant, (coalesce(due, '9999-12-31')), case_id) WHERE open OR due IS NOT NULL;
