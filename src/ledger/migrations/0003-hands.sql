-- Through whose hands a case went, so that "what I have done", "what was sent to me" and "what is supervised" are lists.
ALTER TABLE case_row ADD COLUMN hands text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN case_row.hands IS 'Derived: 办 name (acted), 起 name (opened), 请 name (asked for an opinion, or sent a copy), 督办 (supervised).';
CREATE INDEX case_hands ON case_row USING gin (hands);
