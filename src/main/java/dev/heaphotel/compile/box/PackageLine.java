package dev.heaphotel.compile.box;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.util.Optional;

/** Refuses the one legal line that would hide the candidate's class from its callers. */
final class PackageLine {

    private PackageLine() {}

    static Optional<Message> in(CompilationUnitTree unit, Source source, JavacTask task) {
        return Optional.ofNullable(unit.getPackage()).map(clause -> {
            long start = Trees.instance(task).getSourcePositions().getStartPosition(unit, clause);
            int line = (int) unit.getLineMap().getLineNumber(start);
            int column = source.column((int) start);
            return new Message(line, column, true, text(String.valueOf(clause.getPackageName())));
        });
    }

    private static String text(String name) {
        String shown = name.length() <= 200 ? name : name.substring(0, 200) + "...";
        return "expected no package line, found \"package " + shown
                + ";\": remove it, the class is compiled and called without a package";
    }
}
