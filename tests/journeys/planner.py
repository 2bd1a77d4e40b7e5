# SPDX-License-Identifier: GPL-3.0-or-later
"""A practised planner and the week to be planned: 20 patrols, each with day, times, title, a post of the own
authority, one of the partner, and a place. Three ways to plan it, each counting what the hands do."""
from window import until

DAYS = ["23.11.", "24.11.", "25.11.", "26.11.", "27.11.", "28.11.", "29.11."]
# no umlauts: xdotool lends them a key, which a busy program reads too late
# title, start, end, how many days from Monday on, first letter of the place
KINDS = [("Tagstreife", "08", "12", 7, "b"), ("Abendstreife", "18", "22", 7, "b"), ("Nachtstreife", "22", "2", 6, "s")]
PLACES = {"b": "Bahnhof", "s": "Stadtpark"}


def week():
    """What has to stand in the file: (title, day, start, end, place)."""
    return sorted((title, f"2026-11-{23 + day}", f"{start:0>2}:00", f"{end:0>2}:00", PLACES[place])
                  for title, start, end, days, place in KINDS for day in range(days))


def stored(patrols):
    """The same of the patrols that the command line lists, with who brings whom."""
    out = []
    for p in patrols:
        agencies = sorted(post["agency"] for post in p["post_details"])
        assert agencies == ["KOD", "PI"], p
        visits = str(p["visits"])
        places = [name for name in PLACES.values() if name in visits]
        assert len(places) == 1, p
        out.append((p["title"], p["start"][:10], p["start"][11:16], p["end"][11:16], places[0]))
    return sorted(out)


class Planner:
    """Sees only through the accessibility bus, and waits for what a person would wait for."""

    def __init__(self, window):
        self.window = window

    def on_board(self, *words):
        def look():
            for board in self.window.all("list", "Wochenplan"):
                for i in range(board.childCount):
                    item = board.getChildAtIndex(i)
                    if item is not None and all(w in item.name for w in words):
                        return item
            return None
        try:
            return until(f"{words} on the board", look)
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.window.tree()}") from None

    def count(self):
        boards = self.window.all("list", "Wochenplan")
        return boards[0].childCount if boards else -1

    def fill(self, title, day, start, end, place):
        """The form of a new patrol, by keys; F7 goes to the places."""
        window = self.window
        window.focused("Titel")
        window.type(title)
        window.key("Tab")
        window.type(day)
        window.key("Tab")
        if (start, end) != ("18", "22"):  # what a new patrol has
            window.type(start)
            window.key("Tab")
            window.type(end)
        self.on_board(title, day)  # what was typed has arrived
        self.to_places()
        window.type(place)
        self.window.find("text", f"Zeitfenster bei {PLACES[place]}")

    def to_places(self):
        self.window.key("F7")
        self.window.focused("Anlaufpunkt hinzufügen")

    def one_by_one(self):
        for title, start, end, days, place in KINDS:
            for day in DAYS[:days]:
                before = self.count()
                self.window.key("ctrl+n")
                until("a new patrol", lambda: self.count() == before + 1)
                self.fill(title, day, start, end, place)
                self.on_board(title, day)

    def as_series(self):
        """The first of each kind by form, the others as its series."""
        for title, start, end, days, place in KINDS:
            self.window.key("ctrl+n")
            self.fill(title, DAYS[0], start, end, place)
            self.on_board(title, DAYS[0])
            self.series(days)

    def series(self, days):
        window = self.window
        before = self.count()
        window.key("ctrl+shift+s")
        window.activate("Serie")
        for name in ("Di", "Mi", "Do", "Fr", "Sa", "So")[:days - 1]:
            window.tab_to(name)
            window.key("space")
        window.tab_to("Letzter Tag")
        window.type("29.11.")
        window.key("Return")
        until("the series", lambda: self.count() == before + days - 1)
        window.activate()

    def take_over(self, letter, title):
        """All patrols of the week before or of a template, from the menu Streife."""
        self.window.key("alt+s", letter)
        self.window.activate(title)
        self.window.key("Return")
        until("the patrols", lambda: self.count() >= len(week()))

    def make_template(self, source, target):
        """From the week before."""
        window = self.window
        window.key("alt+Page_Up")
        window.find(name=source)
        window.key("alt+s", "o")
        window.activate("Wochenvorlagen")
        window.press(window.find("push button", f"Aus {source} anlegen"))
        window.find("list item", f"Vorlage {source}")
        window.key("Escape")
        window.activate()
        window.key("alt+Page_Down")
        window.find(name=target)

    def by_mouse(self):
        """The first of each kind by form, the others drawn beside it with Ctrl."""
        window = self.window
        for title, start, end, days, place in KINDS:
            window.click(window.find("push button", "Neue Streife"))
            self.fill(title, DAYS[0], start, end, place)
            window.key("Escape")
            for day in DAYS[1:days]:
                before = self.count()
                self.copy_to(self.on_board(title, DAYS[0]), DAYS.index(day))
                until("the copy", lambda: self.count() == before + 1)
                self.on_board(title, day)

    def copy_to(self, item, days):
        window = self.window
        board = window.find("list", "Wochenplan")
        column = (window.box(board)[2] - 44) / 7
        x, y = window.centre(item)
        window.xdotool("keydown", "ctrl")
        try:
            window.drag(x, y, int(x + days * column), y)
        finally:
            window.xdotool("keyup", "ctrl")
