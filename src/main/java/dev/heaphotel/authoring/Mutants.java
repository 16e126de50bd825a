package dev.heaphotel.authoring;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Plausible leaks: single statements whose only use may be that something is let go, left out of a program one at a time. The
 * program is parsed, never compiled or run here.
 */
final class Mutants {

    /** More are no help to anybody. */
    private static final int MOST = 24;

    private static final int LONGEST_TEXT = 80;

    private static final Pattern LETS_GO = Pattern.compile(
            "(remove|poll|pop|clear|evict|unlink|delete|detach|drop|expire|prune|trim|close|release|cancel|off|free|unsubscribe)"
                    + "\\w*");

    private static final Pattern VISITED = Pattern.compile("(contains|containsKey|add)");

    private final String source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Mutant> found = new ArrayList<>();

    private Mutants(String source, CompilationUnitTree unit, SourcePositions positions) {
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    /** In the order in which they stand; none of a text that is not Java, or where the JVM has no compiler. */
    static List<Mutant> of(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return List.of();
        }
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, ignored -> {}, List.of("-proc:none"), null, List.of(new Text(source)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Mutants mutants = new Mutants(source, unit, Trees.instance(task).getSourcePositions());
            mutants.new Reader().scan(unit, null);
            return mutants.found.stream().limit(MOST).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitExpressionStatement(ExpressionStatementTree statement, @Nullable Void nothing) {
            if (statement.getExpression() instanceof MethodInvocationTree call
                    && LETS_GO.matcher(nameOf(call)).matches()) {
                leaveOut("call", statement, "WithoutIts" + capital(nameOf(call)), ";");
            } else if (statement.getExpression() instanceof AssignmentTree assignment
                    && assignment.getExpression().getKind() == Tree.Kind.NULL_LITERAL) {
                leaveOut("null", statement, "KeepsTheReference", ";");
            }
            return super.visitExpressionStatement(statement, nothing);
        }

        @Override
        public @Nullable Void visitIf(IfTree statement, @Nullable Void nothing) {
            if (statement.getElseStatement() == null && checksWhatWasSeen(statement)) {
                leaveOut("seen", statement, "VisitsTwice", ";");
            }
            return super.visitIf(statement, nothing);
        }

        @Override
        public @Nullable Void visitTry(TryTree statement, @Nullable Void nothing) {
            if (statement.getFinallyBlock() != null) {
                boolean alone = statement.getCatches().isEmpty()
                        && statement.getResources().isEmpty();
                // A try must have something after it: what is caught is thrown on.
                String instead = alone ? "catch (RuntimeException thrown) { throw thrown; }" : "";
                leaveOut("finally", statement.getFinallyBlock(), "ForgetsOnFailure", instead);
            }
            return super.visitTry(statement, nothing);
        }
    }

    private static boolean checksWhatWasSeen(IfTree statement) {
        StatementTree then = statement.getThenStatement();
        String text = then.toString().strip();
        boolean turnsBack = text.matches("(?s)\\{?\\s*(continue;|return[^;]*;)\\s*}?");
        return turnsBack && VISITED.matcher(statement.getCondition().toString()).find();
    }

    private static String nameOf(MethodInvocationTree call) {
        Tree method = call.getMethodSelect();
        return method instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : method.toString();
    }

    private void leaveOut(String kind, Tree tree, String name, String instead) {
        int start = (int) positions.getStartPosition(unit, tree);
        int end = (int) positions.getEndPosition(unit, tree);
        if (start < 0 || end < start) {
            return;
        }
        int from = kind.equals("finally") ? source.lastIndexOf("finally", start) : start;
        String text = source.substring(from, end).replaceAll("\\s+", " ");
        found.add(new Mutant(
                kind,
                unit.getLineMap().getLineNumber(start),
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text,
                unique(name),
                source.substring(0, from) + instead + source.substring(end)));
    }

    private String unique(String name) {
        Optional<Mutant> taken =
                found.stream().filter(each -> each.name().equals(name)).findFirst();
        return taken.isEmpty() ? name : name + (found.size() + 1);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        Text(String source) {
            super(URI.create("string:///Reference.java"), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
