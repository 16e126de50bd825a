package dev.heaphotel.judge;

import dev.heaphotel.compile.Compilation;
import dev.heaphotel.compile.CompileRequest;
import dev.heaphotel.compile.Compiler;
import dev.heaphotel.compile.SourceFile;
import java.util.List;

/**
 * Compiles for the lab. A source that lacks only what LeetCode adds by itself (imports, {@code ListNode}, {@code TreeNode})
 * gets it from us.
 */
final class LabCompiler {

    /** On the source's first line, so that line numbers stay. */
    private static final String IMPORTS =
            "import java.util.*; import java.util.function.*; import java.util.stream.*; import java.math.*; ";

    private static final List<SourceFile> NODES =
            List.of(new SourceFile("ListNode.java", """
                    public class ListNode {
                        public int val;
                        public ListNode next;
                        public ListNode() {}
                        public ListNode(int val) { this.val = val; }
                        public ListNode(int val, ListNode next) { this.val = val; this.next = next; }
                    }
                    """), new SourceFile("TreeNode.java", """
                    public class TreeNode {
                        public int val;
                        public TreeNode left;
                        public TreeNode right;
                        public TreeNode() {}
                        public TreeNode(int val) { this.val = val; }
                        public TreeNode(int val, TreeNode left, TreeNode right) {
                            this.val = val;
                            this.left = left;
                            this.right = right;
                        }
                    }
                    """));

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
        List<SourceFile> provided = NODES.stream()
                .filter(node -> mentions(failed, node.name().replace(".java", "")))
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
