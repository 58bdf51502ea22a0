"""The pure-Python stand-in for libyaml's composer, for a PyYAML that was built without it."""

from yaml.composer import Composer
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.resolver import BaseResolver
from yaml.scanner import Scanner


class SlowComposer(Reader, Scanner, Parser, Composer, BaseResolver):
    """Reader, scanner, parser and composer in one object, as `yaml.SafeLoader` is, but without a constructor."""

    def __init__(self, stream: bytes) -> None:
        Reader.__init__(self, stream)
        Scanner.__init__(self)
        Parser.__init__(self)
        Composer.__init__(self)
        BaseResolver.__init__(self)
