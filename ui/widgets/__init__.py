"""The parts that screens are made of: one in each file, gathered here.

from ui.widgets import Button, Field, Heading, Page, Text
"""

from ui.widgets.button import Button
from ui.widgets.choice_list import ChoiceCard, ChoiceList
from ui.widgets.error_summary import ErrorSummary
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.focus_ring import FocusRing
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.look_bar import LookBar
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.place_bar import Link, PlaceBar
from ui.widgets.sign import Sign
from ui.widgets.text import Heading, Name, Text

__all__ = [
    "Button",
    "ChoiceCard",
    "ChoiceList",
    "ErrorSummary",
    "Field",
    "Flow",
    "FocusRing",
    "GrowingEdit",
    "Heading",
    "Link",
    "LookBar",
    "Name",
    "Notice",
    "Page",
    "PlaceBar",
    "Sign",
    "Text",
]
