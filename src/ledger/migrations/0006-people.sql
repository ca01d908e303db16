-- A password given by the administrator is changed at the first sign-in; whoever leaves keeps their name in the record and cannot sign in.
ALTER TABLE account ADD COLUMN initial boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD COLUMN closed boolean NOT NULL DEFAULT false;
