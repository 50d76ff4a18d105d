"""What a meeting is, and its rules: plain values and pure functions, the standard library only."""
