"""So many voters at one kiosk, in a process of its own, for `lasting.py`.

    python -m tests.bench.child_voters FOLDER VOTERS

Prints a line with a sample (see `leaks.py`) for every 25 voters, and at the end how many pages
of former voters are left.
"""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import Final

from kiosk import rubbish
from kiosk.changes import METHODS
from tests.bench.hall import Kiosk, hall
from tests.bench.leaks import Census
from tests.bench.voters import vote
from ui.theme import new_application

_EACH: Final = 25


def main() -> None:
    """Run until all have voted."""
    folder, voters = sys.argv[1:]
    _application = new_application(sys.argv[0])
    path = Path(folder) / "lasting" / "tablevoice.db"
    store, _, codes = hall(path, METHODS, spare=int(voters))
    with contextlib.closing(store):
        # SQLite keeps 32 MiB of the file in memory, and takes them before the count begins.
        store.rows("SELECT sum(length(body)) FROM change")
        kiosk = Kiosk(store)
        census = Census(kiosk.screen)
        rubbish.begin()  # as the app does once its window is there
        for number, code in enumerate(codes, 1):
            vote(kiosk, number, code)
            if number % _EACH == 0:
                print(*census.sample(number), flush=True)
        print(census.former(), flush=True)
        kiosk.close()


main()
