# SPDX-License-Identifier: GPL-3.0-or-later
"""A program in a real window, used as a person does: found through the accessibility bus, worked with mouse and keys.
Runs inside `xvfb-run dbus-run-session`; /usr/bin/python3 has pyatspi."""
import os
import subprocess
import time

BUS = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = float(os.environ.get("STREIFE_PATIENCE", "20"))


def until(what, found, patience=PATIENCE):
    """Asks again until there is an answer; the only waiting there is."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = found()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited {patience:.0f} s in vain for {what}")


class Window:
    def __init__(self, command, env):
        self.presses = self.clicks = self.drags = 0  # what the hands did; a chord is one press
        # The bus has to be there before the program, or Qt never connects to it.
        self.bus = subprocess.Popen([BUS, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        import pyatspi
        self.pyatspi = pyatspi
        until("the accessibility bus", lambda: pyatspi.Registry.getDesktopCount() > 0)
        env = {**env, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1"}
        self.log = open(os.path.join(env["HOME"], "window.log"), "w+b")
        self.process = subprocess.Popen([str(c) for c in command], env=env, stdout=self.log, stderr=self.log)
        self.app = until("the program on the accessibility bus", self._application)

    def _application(self):
        assert self.process.poll() is None, f"the program ended: {self.said()}"
        desktop = self.pyatspi.Registry.getDesktop(0)
        for app in desktop:
            if app is not None and app.get_process_id() == self.process.pid and app.childCount:
                return app
        return None

    def said(self):
        self.log.flush()
        self.log.seek(0)
        return self.log.read().decode(errors="replace")

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.bus.terminate()
        self.log.close()

    # --- finding

    def walk(self, root=None):
        todo = [root or self.app]
        while todo:
            here = todo.pop()
            try:
                children = [here.getChildAtIndex(i) for i in range(min(here.childCount, 400))]
                yield here
            except Exception:  # it went away while we looked
                continue
            todo += [c for c in reversed(children) if c is not None]

    def all(self, role=None, name=None, root=None, showing=True):
        out = []
        for item in self.walk(root):
            try:
                if role and item.getRoleName() != role:
                    continue
                if name is not None and name not in (item.name or "") + "\n" + (item.description or ""):
                    continue
                if showing and not item.getState().contains(self.pyatspi.STATE_SHOWING):
                    continue
            except Exception:
                continue
            out.append(item)
        return out

    def find(self, role=None, name=None, root=None, patience=PATIENCE):
        def look():
            assert self.process.poll() is None, f"the program ended: {self.said()}"
            return (self.all(role, name, root) or [None])[0]
        try:
            return until(f"{role or 'anything'} “{name}”", look, patience)
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.tree()}") from None

    def tree(self):
        """What is on screen, for the message of a failed test."""
        lines = []
        for item in self.walk():
            try:
                if item.getState().contains(self.pyatspi.STATE_SHOWING) and item.name:
                    lines.append(f"  {item.getRoleName()}: {item.name[:100]}")
            except Exception:
                pass
        return "\n".join(lines[:150])

    def texts(self):
        return "\n".join(f"{i.name}\n{i.description}" for i in self.all())

    # --- doing

    def box(self, item):
        e = item.queryComponent().getExtents(self.pyatspi.DESKTOP_COORDS)
        return e.x, e.y, e.width, e.height

    def centre(self, item):
        x, y, w, h = self.box(item)
        return x + w // 2, y + h // 2

    def press(self, item):
        """The item's own action: what a screen reader's user does."""
        action = item.queryAction()
        names = [action.getName(i).lower() for i in range(action.nActions)]
        for wanted in ("press", "toggle", "click", "showmenu"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        raise AssertionError(f"{item.name} can't be pressed: {names}")

    @staticmethod
    def xdotool(*words):
        subprocess.run(["xdotool", *map(str, words)], check=True)

    def click(self, item):
        self.click_at(*self.centre(item))

    def click_at(self, x, y):
        self.clicks += 1
        self.xdotool("mousemove", x, y, "click", 1)

    def drag(self, x0, y0, x1, y1):
        self.drags += 1
        self.xdotool("mousemove", x0, y0, "mousedown", 1)
        for step in range(1, 11):
            self.xdotool("mousemove", x0 + (x1 - x0) * step // 10, y0 + (y1 - y0) * step // 10)
        self.xdotool("mouseup", 1)

    def key(self, *keys):
        self.presses += len(keys)
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.presses += len(text)
        self.xdotool("type", "--clearmodifiers", "--delay", "5", text)

    # --- without a mouse

    def activate(self, title="Doppelstreife"):
        """Gives the keyboard to one of the program's windows, as a window manager does when it appears."""
        def there():
            ids = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                                 capture_output=True, text=True).stdout.split()
            for i in reversed(ids):
                if title in subprocess.run(["xdotool", "getwindowname", i], capture_output=True, text=True).stdout:
                    return i
            return None
        self.xdotool("windowfocus", "--sync", until(f"a window “{title}”", there))

    def has(self, item, state):
        try:
            return item.getState().contains(state)
        except Exception:  # it went away while we looked
            return False

    def focus(self):
        """What has the keyboard: the innermost, for a board is focused together with its item. The current cell of a
        list calls itself focused also while its list is not."""
        held = []
        for item in self.walk():
            if self.has(item, self.pyatspi.STATE_FOCUSED):
                cell = item.getRoleName() in ("table cell", "tree item", "list item")
                if not cell or self.has(item.parent, self.pyatspi.STATE_FOCUSED):
                    held.append(item)
        return held[-1] if held else None

    def focused(self, name, patience=PATIENCE):
        """Waits until what has the keyboard carries this name."""
        def look():
            item = self.focus()
            return item if item is not None and name in (item.name or "") else None
        try:
            return until(f"the keyboard in “{name}”", look, patience)
        except AssertionError as e:
            held = self.focus()
            where = "nowhere" if held is None else f"{held.getRoleName()} “{held.name}”"
            raise AssertionError(f"{e}; it is in {where}\n{self.tree()}") from None

    def tab_to(self, name, key="Tab", most=40):
        """Goes on by Tab until the keyboard is there; every stop on the way has a name."""
        for _ in range(most):
            here = until("something focused", self.focus)
            if name in (here.name or ""):
                return here
            assert here.name, f"a stop without a name: {here.getRoleName()} on the way to “{name}”"
            self.key(key)
            try:
                until("the next stop", lambda: self.focus() not in (None, here), 2)
            except AssertionError:
                pass  # the next of several alike
        raise AssertionError(f"“{name}” isn't reached by {key}\n{self.tree()}")
