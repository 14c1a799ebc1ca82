"""What a stage raises when the run has to stop; the command line turns it into a message and exit status 1."""


class PipelineError(Exception):
    """A stage cannot go on. The text says what is wrong, where, and what to do about it."""
