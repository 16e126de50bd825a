package dev.heaphotel.web;

/** The application cannot start, for a reason that whoever started it can mend. Shown as two sentences, never as a stack trace. */
public final class StartupFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String wayOut;

    /**
     * @param found  what was expected and what was found
     * @param wayOut what to do next
     */
    public StartupFailure(String found, String wayOut, Throwable cause) {
        super(found, cause);
        this.wayOut = wayOut;
    }

    public StartupFailure(String found, String wayOut) {
        super(found);
        this.wayOut = wayOut;
    }

    String wayOut() {
        return wayOut;
    }
}
