-- Lists stay as quick with many cases as with few: open ones newest first and nearest last day first, the records behind a figure by day.
CREATE INDEX case_open ON case_row (tenant, opened DESC, case_id) WHERE open;
CREATE INDEX case_open_due ON case_row (tenant, (coalesce(due, '9999-12-31')), case_id) WHERE open;
CREATE INDEX contribution_day ON contribution (tenant, figure, day DESC, case_id, part);
