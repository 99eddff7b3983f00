"""The Processing provider: every algorithm is its description in ``core/spec`` plus a small file here."""
