"""What each command does, given its options as one plain record: it reads, reconciles, writes, and returns a code."""
