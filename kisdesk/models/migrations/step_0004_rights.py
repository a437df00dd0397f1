"""Step 4, rights: who may do what, their written authorisations, sessions."""

SQL = """
ALTER TABLE worker ADD COLUMN role TEXT NOT NULL DEFAULT 'worker'
    CHECK (role IN ('manager', 'worker', 'read_only', 'technician'));
UPDATE worker SET role = 'manager' WHERE id = (SELECT min(id) FROM worker WHERE is_active = 1);

ALTER TABLE worker ADD COLUMN authorised_on TEXT CHECK (authorised_on IS date(authorised_on));
ALTER TABLE worker ADD COLUMN authorised_until TEXT
    CHECK (authorised_until IS date(authorised_until) AND authorised_until >= authorised_on);
ALTER TABLE worker ADD COLUMN withdrawn_on TEXT
    CHECK (withdrawn_on IS date(withdrawn_on) AND withdrawn_on >= authorised_on);
ALTER TABLE worker ADD COLUMN scope TEXT NOT NULL DEFAULT '';
ALTER TABLE worker ADD COLUMN secrecy_on TEXT CHECK (secrecy_on IS date(secrecy_on));
"""
