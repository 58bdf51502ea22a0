"""A terminal asked for single keys and for lines; its mode is put back whatever happens."""

import os
import sys
from contextlib import suppress

from reconcile.errors import UsageError

END = ("", "\x04")
"""What a key or a line gives when the person or the terminal is gone: nothing, or Ctrl-D."""
_ESCAPE = b"\x1b"
_ESCAPE_SECONDS = 0.05
"""How long the rest of an arrow key may take; Esc alone is followed by nothing."""


def require_terminal() -> None:
    """Raise UsageError unless a person sits at both ends."""
    if not (sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty()):
        hint = "without one: reconcile decide same CLAIM CLAIM --reason TEXT"
        raise UsageError("--interactive needs a terminal", hint)


class Terminal:
    """The terminal while keys come one by one, unseen; entering sets that, leaving puts back what was."""

    def __init__(self) -> None:
        try:
            import termios
        except ImportError as error:
            raise UsageError("--interactive needs a Unix terminal", "decide one thing at a time instead") from error
        self._descriptor = sys.stdin.fileno()
        self._usual = termios.tcgetattr(self._descriptor)

    def __enter__(self) -> "Terminal":
        import termios
        import tty

        tty.setcbreak(self._descriptor, termios.TCSADRAIN)  # what was typed ahead stays
        return self

    def __exit__(self, *_: object) -> None:
        import termios

        with suppress(termios.error):  # the terminal may be gone, and its mode with it
            termios.tcsetattr(self._descriptor, termios.TCSADRAIN, self._usual)

    def key(self) -> str:
        """Return the next key, lower case; arrows and function keys are passed over. Empty: the terminal is gone."""
        key = self._read()
        while key == _ESCAPE:
            self._pass_over()
            key = self._read()
        return key.decode("utf-8", "replace").lower()

    def line(self) -> str | None:
        """Return a line as typed and seen, without its end; None when the terminal is gone or Ctrl-D was typed."""
        self.__exit__()
        try:
            return self._line()
        finally:
            self.__enter__()

    def _line(self) -> str | None:
        line = b""
        while not line.endswith(b"\n"):
            byte = self._read()
            if byte in (b"", b"\x04"):  # Ctrl-D as a character was typed ahead, before lines were asked for
                return None
            line += byte
        return line.decode("utf-8", "surrogateescape").rstrip("\r\n")

    def _pass_over(self) -> None:
        """Read the rest of an escape sequence, if there is one: an introducer, and up to a final letter or tilde."""
        import select

        if select.select([self._descriptor], [], [], _ESCAPE_SECONDS)[0] and self._read() in (b"[", b"O"):
            while (byte := self._read()) and not b"@" <= byte <= b"~":
                pass

    def _read(self) -> bytes:
        """Return one byte; none when the terminal is gone. Python's buffer would keep what follows."""
        try:
            return os.read(self._descriptor, 1)
        except OSError:
            return b""
