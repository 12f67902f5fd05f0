"""The log on PostgreSQL, for a hub of any number of processes.

store = open_postgres("postgresql://hub@db.example/tablevoice")
change_log.receive(store, page, "a laptop")
"""

from kiosk.store.postgres.opening import open_postgres
from kiosk.store.postgres.store import PostgresStore

__all__ = ["PostgresStore", "open_postgres"]
