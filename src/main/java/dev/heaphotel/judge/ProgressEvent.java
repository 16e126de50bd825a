package dev.heaphotel.judge;

/**
 * One step of a judgement. {@link #name()} is the event's name on the wire (server-sent events); the components are its data.
 */
public sealed interface ProgressEvent {

    String name();

    /** A stage begins: {@code compile}, {@code answers}, {@code measure}, {@code findings}. */
    record Stage(String stage) implements ProgressEvent {
        @Override
        public String name() {
            return "stage";
        }
    }

    /** Answers compared so far. */
    record Answered(int passed, int failed, int total) implements ProgressEvent {
        @Override
        public String name() {
            return "answered";
        }
    }

    /** One size of one axis has been weighed; bytes, stack in frames. {@code done} of {@code total} sizes. */
    record Weighed(
            String axis,
            String symbol,
            long size,
            long retained,
            long peakLow,
            long peakHigh,
            long churn,
            long stack,
            int done,
            int total)
            implements ProgressEvent {
        @Override
        public String name() {
            return "weighed";
        }
    }
}
