package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.CompileRequest;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.compile.SourceFile;
import dev.heaphotel.unit.NodeClass;
import java.util.Arrays;
import java.util.List;

/**
 * Compiles for the lab. A source that lacks only what LeetCode adds by itself (imports, {@code ListNode}, {@code TreeNode})
 * gets it from us.
 */
final class LabCompiler {

    /** On the source's first line, so that line numbers stay. */
    private static final String IMPORTS =
            "import java.util.*; import java.util.function.*; import java.util.stream.*; import java.math.*; ";

    private final Compiler compiler;

    LabCompiler(Compiler compiler) {
        this.compiler = compiler;
    }

    /** As it stands, or else with what is missing; where that does not help, what was said of it as it stands. */
    Compilation compile(String fileName, String source) {
        Compilation asItStands = compile(fileName, source, List.of());
        if (!(asItStands instanceof Compilation.Failed failed) || !lacksNames(failed)) {
            return asItStands;
        }
        List<SourceFile> provided = Arrays.stream(NodeClass.values())
                .filter(node -> mentions(failed, node.className()))
                .map(node -> new SourceFile(node.className() + ".java", node.source()))
                .toList();
        Compilation helped = compile(fileName, IMPORTS + source, provided);
        return helped instanceof Compilation.Failed ? asItStands : helped;
    }

    private Compilation compile(String fileName, String source, List<SourceFile> provided) {
        return compiler.compile(new CompileRequest(new SourceFile(fileName, source), provided, true));
    }

    private static boolean lacksNames(Compilation.Failed failed) {
        return failed.diagnostics().stream().anyMatch(each -> each.message().contains("cannot find symbol"));
    }

    private static boolean mentions(Compilation.Failed failed, String name) {
        return failed.diagnostics().stream()
                .anyMatch(each -> each.message().matches("(?s).*\\bclass " + name + "\\b.*"));
    }
}
