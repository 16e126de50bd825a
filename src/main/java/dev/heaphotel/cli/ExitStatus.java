package dev.heaphotel.cli;

/** What the shell gets. */
final class ExitStatus {

    /** Accepted, all proved, measured, healthy. */
    static final int FINE = 0;

    /** The code fell short. */
    static final int FELL_SHORT = 1;

    /** Bad usage or input. */
    static final int BAD_INPUT = 2;

    /** Our machinery failed. */
    static final int MACHINERY_FAILED = 3;

    /** The last line of every help text. */
    static final String HELP = "Exit status: 0 accepted, proved, measured or healthy; 1 the code fell short;"
            + " 2 bad usage or input; 3 our machinery failed.";

    private ExitStatus() {}
}
