package dev.heaphotel.compile;

import java.util.List;
import java.util.Map;

/** How a compilation ended. */
public sealed interface Compilation {

    /**
     * @param candidate binary class name to instrumented class file
     * @param harness   binary class name to class file
     */
    record Compiled(
            Map<String, byte[]> candidate, Map<String, byte[]> harness, SourceFacts facts, List<Diagnostic> warnings)
            implements Compilation {}

    /** The candidate's source does not compile. */
    record Failed(List<Diagnostic> diagnostics) implements Compilation {}

    /** The source compiles, but cannot be called as the harness calls it. The diagnostics speak of the harness's sources. */
    record Uncallable(List<Diagnostic> diagnostics) implements Compilation {}

    /** The class-file check refuses it. */
    record Refused(List<Refusal> refusals) implements Compilation {}

    /** The compiler ran out of time, memory or stack on this source: theirs, the box was recycled. */
    record TooHard(String why) implements Compilation {}

    /** Our machinery failed; try again. */
    record Broken(String what) implements Compilation {}
}
