"""Step 4, rights: who may do what, their written authorisations, sessions."""

SQL = """
ALTER TABLE worker ADD COLUMN role TEXT NOT NULL DEFAULT 'worker'
    CHECK (role IN ('manager', 'worker', 'read_only', 'technician'));
UPDATE worker SET role = 'manager' WHERE id = (SELECT min(id) FROM worker WHERE is_active = 1);
"""
