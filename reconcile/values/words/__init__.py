"""Word lists as data: what a value type knows of the language, one topic a module."""
