"""Who comes to which kiosk, wanting what, doing what: all of it from a seed.

plan = Plan(room, conversation, seed=1, voters=1_000)
plan.visits["Kiosk 1"]                 # in their order
plan.again(visit)                      # the same person after the kiosk died
"""

from __future__ import annotations

import random
from typing import NamedTuple

import msgspec

from tests.journey.people import Conversation, Person
from tests.journey.room import Room
from tests.journey.script import Entry, Go, Hands, Look, Stop, Visit
from tests.journey.watch import Death

_ENTRIES: tuple[Entry, ...] = ("scan at once", "scan", "type", "pad")
_STOPS: tuple[Stop, ...] = (
    "badge", "choosing", "ballot", "review", "thanks", "explained", "question",
)  # fmt: skip
_LANGUAGES = ("Cymraeg", "Polski", "اردو", "العربية")
_GARBAGE = (
    "https://example.org/menu?table=7&lang=en",
    "WIFI:S:Hall;T:WPA;P:welcome1;;",
    "5012345678900",
    "~~~~$$$$====U",
)
"""What other codes say that people hold under a scanner."""

_MOST_HESITATIONS = 10


class Rates(NamedTuple):
    """How often things happen: of all visits, or of those that begin well."""

    stops: float = 0.1
    looks: float = 0.15
    wrong: float = 0.12
    hesitates: float = 0.04
    practises: float = 0.06
    asks_for_time: float = 0.03
    dies: tuple[float, float, float] = (0.015, 0.035, 0.01)
    """The kiosk dies at any moment, while casting, at the thanks."""


USUAL = Rates()


class Plan:
    """The visits of all voters, by kiosk, and how each of them ends."""

    def __init__(
        self, room: Room, conversation: Conversation, rates: Rates, *, seed: int, voters: int
    ) -> None:
        self._room = room
        self._rates = rates
        self._dice = random.Random(f"plan {seed}")
        self.people: dict[str, Person] = {}
        """By badge code."""
        self.visits: dict[str, list[Visit]] = {name: [] for name in room.kiosks}
        people = self._dice.sample(conversation.people, voters)
        self._others = conversation.people
        for place, (code, person) in enumerate(zip(room.codes, people, strict=True)):
            self.people[code] = person
            name = list(room.kiosks)[place % len(room.kiosks)]
            visit = self._visit(code, person)
            self.visits[name].append(visit)
            if visit.stop and self._happens(0.6):
                self.visits[name].append(self.again(visit, visit.goes))
        for visits in self.visits.values():
            _spread(visits, self._dice)

    def death(self) -> Death:
        """How the kiosk dies during a visit; mostly it does not."""
        deaths: tuple[Death, ...] = ("", "at any moment", "while casting", "at the thanks")
        dies = self._rates.dies
        return self._dice.choices(deaths, (1 - sum(dies), *dies))[0]

    def again(self, visit: Visit, goes: list[Go], *, mind: bool = True) -> Visit:
        """The same person once more, for these ballots; some have changed their mind."""
        if mind and self._happens(0.4):
            person = self._dice.choice(self._others)
            goes = [msgspec.structs.replace(go, mind=self._mind(person, go)) for go in goes]
        return Visit(
            code=visit.code,
            goes=goes,
            hands=visit.hands,
            entry=self._dice.choice(_ENTRIES),
            seed=self._dice.getrandbits(32),
        )

    def _visit(self, code: str, person: Person) -> Visit:
        hands: Hands = "touch" if self._happens(0.55) else "keys"
        entries: tuple[Entry, ...] = _ENTRIES if hands == "touch" else _ENTRIES[:3]
        number = self._dice.choices((1, 2, 3), (0.8, 0.15, 0.05))[0]
        entry = self._dice.choices(entries, (3, 3, 3, 1)[: len(entries)])[0]
        questions = self._dice.sample(sorted(self._room.challenges), number)
        asks_for_time = self._happens(self._rates.asks_for_time)
        return Visit(
            code=code,
            goes=[self._go(person, question) for question in questions],
            hands=hands,
            entry=entry,
            wrong=self._wrong(code, entry),
            stop=self._dice.choice(_STOPS) if self._happens(self._rates.stops) else "",
            leaves=self._happens(0.3),
            practises=self._happens(self._rates.practises),
            asks_for_time=asks_for_time,
            hesitates=0 if asks_for_time else self._hesitations(),
            look=self._look() if self._happens(self._rates.looks) else None,
            checks_receipt=self._happens(0.08),
            questions=self._dice.choices(("skip", "answer", "skip the rest"), (14, 1, 2))[0],
            copies=self._happens(0.2),
            seed=self._dice.getrandbits(32),
        )

    def _go(self, person: Person, question: str) -> Go:
        asked = self._room.challenges[question]
        wanted = person.mind(asked.method, asked.titles)
        return Go(
            question,
            asked.method,
            {title: wanted.get(title, 0) for title in asked.titles},
            stops_after=self._dice.randint(0, 6) if self._happens(0.15) else 100,
        )

    def _mind(self, person: Person, go: Go) -> dict[str, int]:
        wanted = person.mind(go.method, list(go.mind))
        return {title: wanted.get(title, 0) for title in go.mind}

    def _hesitations(self) -> int:
        if not self._happens(self._rates.hesitates):
            return 0
        return _MOST_HESITATIONS if self._happens(0.1) else 1

    def _look(self) -> Look:
        return Look(
            self._dice.choice(("", *_LANGUAGES)),
            self._dice.choice((0, 125, 150, 200)),
            self._dice.choice((0, 1, 2)),
        )

    def _wrong(self, code: str, entry: Entry) -> list[str]:
        """Codes that are no badge's: mistyped, swapped, cancelled, not issued, and garbage."""
        if not self._happens(self._rates.wrong):
            return []
        kinds = [
            self._mistyped(code),
            self._swapped(code),
            code[:-3],
            self._room.cancelled[0],
            self._room.unissued[0],
        ]
        if entry != "pad":  # which has no keys for it
            kinds.append(self._dice.choice(_GARBAGE))
        return self._dice.sample(kinds, self._dice.choice((1, 1, 2, 3)))

    def _mistyped(self, code: str) -> str:
        place = self._dice.choice([at for at, sign in enumerate(code[:-1]) if sign != "-"])
        other = self._dice.choice([sign for sign in "3479ACEF" if sign != code[place]])
        return code[:place] + other + code[place + 1 :]

    def _swapped(self, code: str) -> str:
        pairs = [
            at
            for at in range(len(code) - 2)
            if "-" not in code[at : at + 2] and code[at] != code[at + 1]
        ]
        at = self._dice.choice(pairs)
        return code[:at] + code[at + 1] + code[at] + code[at + 2 :]

    def _happens(self, chance: float) -> bool:
        return self._dice.random() < chance


def _spread(visits: list[Visit], dice: random.Random) -> None:
    """Shuffle the visits, each person's own staying in their order."""
    order = [visit.code for visit in visits]
    dice.shuffle(order)
    own: dict[str, list[Visit]] = {}
    for visit in visits:
        own.setdefault(visit.code, []).append(visit)
    visits[:] = [own[code].pop(0) for code in order]
