"""Sees and hears the app as a screen reader does: over the accessibility bus, and nothing else.

    reader = ScreenReader(address)
    reader.wait_for("Start voting").press()
    reader.heard()                      # [Said("Show your badge", urgent=False)]
    [node.name for node in reader.nodes() if node.is_focused]

The numbers of the states are those of AT-SPI 2 (atspi-constants.h), as Orca reads them.
"""

from __future__ import annotations

import contextlib
import time
from collections import deque
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, Properties, unwrap_msg

_STATES: Final = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    11: "focusable",
    12: "focused",
    20: "pressed",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
    42: "has popup",
    43: "read only",
}
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_URGENT: Final = 2
"""ATSPI_LIVE_ASSERTIVE; 1 is polite."""


class Said(NamedTuple):
    """What the app asked a screen reader to say."""

    words: str
    urgent: bool


class Node:
    """A thing on the screen, as it was when it was looked at."""

    def __init__(self, reader: ScreenReader, owner: str, path: str) -> None:
        self._reader, self.owner, self.path = reader, owner, path
        self.name = self.role = ""
        self.states: frozenset[str] = frozenset()
        self.parts: list[Node] = []
        """What is in it and is shown."""

    def questions(self) -> list[Message]:
        """What a screen reader asks of everything that it comes to."""
        asked = [self._question(method) for method in ("GetRoleName", "GetState", "GetChildren")]
        return [Properties(self._address()).get("Name"), *asked]

    def learn(self, answers: list[Any]) -> None:
        """Take in the answers to its questions."""
        (_, self.name), self.role, (low, high), children = answers
        bits = low | high << 32
        self.states = frozenset(word for bit, word in _STATES.items() if bits >> bit & 1)
        self.parts = [Node(self._reader, *each) for each in children]

    def __repr__(self) -> str:
        return f"{self.role} “{self.name}” {sorted(self.states)}"

    @property
    def description(self) -> str:
        """What is said after the name: a hint, or what is wrong with a field."""
        return str(self._property("Description"))

    @property
    def locale(self) -> str:
        """The language of its words, as POSIX writes it."""
        return str(self._property("Locale"))

    @property
    def is_showing(self) -> bool:
        return "showing" in self.states

    @property
    def is_focused(self) -> bool:
        return "focused" in self.states

    @property
    def is_control(self) -> bool:
        """Whether a person can do something with it."""
        return "focusable" in self.states or self.role in CONTROLS

    @property
    def all_parts(self) -> list[Node]:
        """What is in it, in what is in it, and so on, in the tree's order."""
        return [node for part in self.parts for node in (part, *part.all_parts)]

    @property
    def actions(self) -> list[str]:
        return [name for name, *_ in self._call("GetActions", on="Action")]

    @property
    def interfaces(self) -> set[str]:
        return {name.rpartition(".")[2] for name in self._call("GetInterfaces")}

    @property
    def labels(self) -> list[str]:
        """The names of what labels it (ATSPI_RELATION_LABELLED_BY)."""
        found = dict(self._call("GetRelationSet")).get(2, [])
        return [str(Node(self._reader, *each)._property("Name")) for each in found]

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in px."""
        left, top, width, height = self._call("GetExtents", "u", 0, on="Component")
        return left, top, width, height

    @property
    def text(self) -> str:
        """What stands in a field."""
        return str(self._call("GetText", "ii", 0, -1, on="Text"))

    def press(self) -> None:
        """Do what the thing is for, as a screen reader's user asks for it."""
        done = self._call("DoAction", "i", 0, on="Action")
        assert done, f"{self} cannot be pressed"

    def focus(self) -> None:
        """Bring the keyboard's focus to it."""
        self._call("GrabFocus", on="Component")

    def write(self, text: str) -> None:
        """Put a text into a field in place of what is there."""
        assert self._call("SetTextContents", "s", text, on="EditableText")

    def answer(self) -> None:
        """Wait until the app has come to this question."""
        self._property("Name")

    def _property(self, name: str) -> Any:
        return self._reader.ask(Properties(self._address()).get(name))[1]

    def _call(
        self, method: str, signature: str | None = None, *args: Any, on: str = "Accessible"
    ) -> Any:
        return self._reader.ask(self._question(method, signature, *args, on=on))

    def _question(
        self, method: str, signature: str | None = None, *args: Any, on: str = "Accessible"
    ) -> Message:
        return new_method_call(self._address(on), method, signature, args)

    def _address(self, interface: str = "Accessible") -> DBusAddress:
        return DBusAddress(self.path, bus_name=self.owner, interface=f"org.a11y.atspi.{interface}")


CONTROLS: Final = frozenset(
    {
        *("push button", "toggle button", "button menu", "check box", "radio button", "text"),
        *("password text", "combo box", "list item"),
    }
)
"""The roles of what a person works with, whether the focus can come to it by keys or not."""


_LOOKS: Final = 10


class ScreenReader:
    """One that is connected to the bus, and has said that it wants to know of everything."""

    def __init__(self, address: str) -> None:
        self._bus = open_dbus_connection(address)
        self._events: deque[Message] = deque()
        self._said: list[Said] = []
        registry = DBusAddress(
            "/org/a11y/atspi/registry",
            bus_name="org.a11y.atspi.Registry",
            interface="org.a11y.atspi.Registry",
        )
        for kind in ("object:", "window:", "focus:"):  # the app is silent unless asked
            self.ask(new_method_call(registry, "RegisterEvent", "sass", (kind, [], "")))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self.ask(message_bus.AddMatch(rule))
        self._listening = self._bus.filter(rule, queue=self._events)
        self._listening.__enter__()

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def ask(self, message: Message) -> Any:
        """The answer to a question; a single value is not wrapped in a tuple."""
        return _plain(unwrap_msg(self._bus.send_and_get_reply(message, timeout=20)))

    def ask_all(self, messages: list[Message]) -> list[Any]:
        """The answers to many questions, all sent before the first is answered."""
        waiting: dict[Any, int] = {}
        for place, message in enumerate(messages):
            serial = next(self._bus.outgoing_serial)
            self._bus.send(message, serial=serial)
            waiting[serial] = place
        answers: list[Any] = [None] * len(messages)
        while waiting:
            message = self._bus.receive(timeout=20)
            place = waiting.pop(message.header.fields.get(HeaderFields.reply_serial), -1)
            if place >= 0:
                answers[place] = _plain(unwrap_msg(message))
            elif message.header.message_type is MessageType.signal:
                self._events.append(message)
        return answers

    def nodes(self) -> list[Node]:
        """All that the app shows now, in the tree's order. What is hidden is passed over.

        What was thrown away while it was looked at has the reader look again.
        """
        for _ in range(_LOOKS):
            with contextlib.suppress(DBusErrorResponse):
                return self._nodes()
            time.sleep(0.1)
        return self._nodes()

    def _nodes(self) -> list[Node]:
        apps = [Node(self, *each) for each in self.ask(_children_of_the_desktop())]
        level = apps
        while level:
            answers = iter(self.ask_all([m for node in level for m in node.questions()]))
            for node in level:
                node.learn([next(answers) for _ in range(4)])
            level = [
                part for node in level if node in apps or node.is_showing for part in node.parts
            ]
        for app in apps:
            for node in (app, *app.all_parts):
                node.parts = [part for part in node.parts if part.is_showing]
        return [node for app in apps for node in app.all_parts]

    def find(self, name: str, role: str = "") -> Node | None:
        """What has this name and this role now, if it is shown."""
        found = [n for n in self.nodes() if n.name == name and role in ("", n.role)]
        return found[0] if found else None

    def wait_for(self, name: str, role: str = "", seconds: float = 20) -> Node:
        """What has this name, once it is shown; a button rather than a label, where both are."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                found = [n for n in self.nodes() if n.name == name and role in ("", n.role)]
            except DBusErrorResponse:  # a page was thrown away while it was looked at
                found = []
            if found:
                return next((node for node in found if node.is_control), found[0])
            assert time.monotonic() < deadline, f"“{name}” is not shown: {self.nodes()}"
            time.sleep(0.05)

    def focused(self) -> Node:
        """The one thing that has the focus."""
        [node] = [
            n for n in self.nodes() if n.is_focused and not any(p.is_focused for p in n.parts)
        ]
        return node

    def heard(self, seconds: float = 0.4) -> list[Said]:
        """What was said since the last time, until nothing has come for so long."""
        said = [event for event in self._come(seconds) if _kind(event) == "Announcement"]
        return [Said(words, level == _URGENT) for _, level, _, (_, words), _ in _bodies(said)]

    def reached(self, seconds: float = 0.4) -> list[Node]:
        """What the focus came to since the last time; so are things found that open over others.

        Qt leaves a menu that has popped up out of the tree, and tells of each line in it.
        """
        found = []
        for event in self._come(seconds):
            if _kind(event) == "StateChanged" and event.body[:2] == ("focused", 1):
                fields = event.header.fields
                node = Node(self, fields[HeaderFields.sender], fields[HeaderFields.path])
                node.learn(self.ask_all(node.questions()))
                found.append(node)
        return found

    def _come(self, seconds: float) -> Iterator[Message]:
        """The events that come, until none has for so long and the app has no more to do."""
        while True:
            try:
                yield self._bus.recv_until_filtered(self._events, timeout=seconds)
            except TimeoutError:
                if not self._comes_more():
                    return

    def _comes_more(self) -> bool:
        """Whether an app on a busy computer still had something to tell, once it answered."""
        for _ in range(2):  # what it does for the first answer may lead to a next step
            for owner, path in self.ask(_children_of_the_desktop()):
                Node(self, owner, path).answer()
        return bool(self._events)


def _kind(event: Message) -> str:
    return str(event.header.fields[HeaderFields.member])


def _bodies(events: list[Message]) -> list[Any]:
    return [event.body for event in events]


def _children_of_the_desktop() -> Message:
    desktop = DBusAddress(
        _ROOT, bus_name="org.a11y.atspi.Registry", interface="org.a11y.atspi.Accessible"
    )
    return new_method_call(desktop, "GetChildren")


def _plain(answer: tuple[Any, ...]) -> Any:
    return answer[0] if len(answer) == 1 else answer
