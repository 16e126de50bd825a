package dev.heaphotel.measure;

/** The box is gone in the middle of a run; {@link #end()} says why. */
public final class RunEnded extends Exception {

    private static final long serialVersionUID = 1;

    private final transient RunEnd end;

    RunEnded(RunEnd end) {
        super(end.what());
        this.end = end;
    }

    public RunEnd end() {
        return end;
    }
}
