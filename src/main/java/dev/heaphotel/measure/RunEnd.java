package dev.heaphotel.measure;

/** Why a run ended before it was done. Whose fault it was is decidable from the type: only {@link Lost} is ours. */
public sealed interface RunEnd {

    /** A sentence without the full stop. */
    String what();

    /** A clock ran out. */
    record TimeLimit(String what) implements RunEnd {}

    /** More than 1 MiB was printed. */
    record OutputLimit(String what) implements RunEnd {}

    /** The result channel was touched, or the JVM was ended from inside. */
    record Tampered(String what) implements RunEnd {}

    /** The whole process outgrew its cap: memory outside the heap. */
    record OutgrewBox(String what) implements RunEnd {}

    /** The box was lost for a reason that is not the candidate's: try again. */
    record Lost(String what) implements RunEnd {}
}
