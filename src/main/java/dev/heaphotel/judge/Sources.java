package dev.heaphotel.judge;

import dev.heaphotel.compile.CompileRequest;
import dev.heaphotel.compile.SourceFile;
import dev.heaphotel.problem.Problem;

/** A problem's sources as the compiler wants them. */
final class Sources {

    private Sources() {}

    /** The given program in the place of the entry, together with the workload that drives it. */
    static CompileRequest of(Problem problem, String source, boolean classFileCheck) {
        return new CompileRequest(
                new SourceFile(problem.entry().fileName(), source),
                problem.workload().entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList(),
                classFileCheck);
    }
}
