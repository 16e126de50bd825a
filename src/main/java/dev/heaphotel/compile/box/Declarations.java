package dev.heaphotel.compile.box;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the candidate's source declares, and where. Lines count from 1. */
final class Declarations {

    record Field(String owner, String name, String type, boolean isStatic, int line) {}

    /** In force from {@code line} to {@code lastLine}. */
    record Local(String method, String name, String type, int line, int lastLine) {}

    record Parameter(String type, String name) {}

    record Method(
            String owner,
            String name,
            List<Parameter> parameters,
            String returnType,
            boolean isStatic,
            boolean isPrivate,
            boolean isPublic,
            int line,
            int lastLine) {}

    final List<Field> fields = new ArrayList<>();
    final List<Local> locals = new ArrayList<>();
    final List<Method> methods = new ArrayList<>();
    private final Map<String, Integer> classLines = new TreeMap<>();
    private final Map<String, Integer> methodLines = new HashMap<>();

    /** To be called between attribution and generation, which takes the trees apart. */
    void read(CompilationUnitTree unit, JavacTask task) {
        new DeclarationScanner(task, unit, this).scan(unit, null);
    }

    void declareClass(String binaryName, int line) {
        classLines.put(binaryName, line);
    }

    /** Binary name to line, of every class. */
    Map<String, Integer> classLines() {
        return classLines;
    }

    /** 0 where the class is not written in the source. */
    int lineOfClass(String binaryName) {
        return classLines.getOrDefault(binaryName, 0);
    }

    boolean hasField(String owner, String name) {
        return fields.stream()
                .anyMatch(field -> field.owner().equals(owner) && field.name().equals(name));
    }

    int lineOfField(String owner, String name) {
        return fields.stream()
                .filter(field -> field.owner().equals(owner) && field.name().equals(name))
                .mapToInt(Field::line)
                .findFirst()
                .orElse(lineOfClass(owner));
    }

    /** The place among {@link #locals} of the innermost one of this name whose scope has the line. */
    Optional<Integer> local(String name, int line) {
        Optional<Integer> innermost = Optional.empty();
        for (int i = 0; i < locals.size(); i++) {
            Local local = locals.get(i);
            boolean known = local.name().equals(name) && local.line() <= line && line <= local.lastLine();
            if (known
                    && innermost
                            .map(other -> locals.get(other).line() <= local.line())
                            .orElse(true)) {
                innermost = Optional.of(i);
            }
        }
        return innermost;
    }

    void declareMethod(String owner, String name, int line) {
        methodLines.putIfAbsent(owner + "." + name, line);
    }

    /** The line of the first method of this name; {@code otherwise} where none is written. */
    int lineOfMethod(String owner, String name, int otherwise) {
        return methodLines.getOrDefault(owner + "." + name, otherwise);
    }
}
