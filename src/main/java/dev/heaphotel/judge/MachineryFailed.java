package dev.heaphotel.judge;

/** Ours, never the candidate's: whoever asked may try again. */
final class MachineryFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    MachineryFailed(String what) {
        super(what);
    }

    MachineryFailed(String what, Throwable cause) {
        super(what, cause);
    }
}
