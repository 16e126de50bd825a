package dev.heaphotel.practice.drill;

import dev.heaphotel.practice.drill.Name.Kind;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fields and locals that a program declares. Reads what compiles and has no comments, as drills are; it knows blocks,
 * statements and no more of the language, and leaves out what it does not understand.
 */
final class Declared {

    private static final Pattern LITERAL =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'", Pattern.DOTALL);
    private static final Pattern TYPE_HEAD = Pattern.compile("\\b(?:class|interface|enum|record)\\s+(\\w+)");
    private static final Pattern ANONYMOUS = Pattern.compile("\\bnew\\s+[\\w.<>, ?]+\\(.*\\)$", Pattern.DOTALL);
    private static final Pattern METHOD =
            Pattern.compile("(\\w+)\\s*\\([^()]*\\)(?:\\s*throws\\s+[\\w., ]+)?$", Pattern.DOTALL);
    private static final Pattern EACH =
            Pattern.compile("^for\\s*\\((?:final\\s+)?(.+?)\\s+(\\w+)\\s*[:=].*", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile(
            "^(?:@\\w+\\s+)*(?:(?:private|protected|public|static|final|transient|volatile)\\s+)*"
                    + "(?!return\\b|throw\\b|new\\b|else\\b|package\\b|import\\b|case\\b|yield\\b)"
                    + "([A-Za-z_][\\w.]*(?:<.*>)?(?:\\[])*)\\s+(\\w+)$",
            Pattern.DOTALL);

    private enum Scope {
        TYPE,
        METHOD,
        CODE
    }

    /** @param parens how many were open where it began */
    private record Block(Scope scope, String name, int parens) {}

    private final Map<String, Name> found = new LinkedHashMap<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final StringBuilder head = new StringBuilder();
    private int parens;

    private Declared() {}

    /** Fields before locals, each in the order in which they stand. */
    static List<Name> in(String source) {
        Declared declared = new Declared();
        LITERAL.matcher(source).replaceAll("\"\"").chars().forEach(sign -> declared.read((char) sign));
        return declared.found.values().stream()
                .sorted(Comparator.comparing(Name::kind))
                .toList();
    }

    private void read(char sign) {
        switch (sign) {
            case '{' -> open();
            case '}' -> close();
            case ';' -> end();
            default -> {
                parens += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                head.append(sign);
            }
        }
    }

    private void open() {
        String text = taken();
        blocks.push(block(text));
        parens = 0;
    }

    private Block block(String text) {
        Matcher type = TYPE_HEAD.matcher(text);
        if (type.find()) {
            return new Block(Scope.TYPE, type.group(1), parens);
        }
        boolean members = blocks.peek() != null && blocks.element().scope() == Scope.TYPE;
        Matcher method = METHOD.matcher(text);
        if (members && !text.contains("=") && method.find()) {
            return new Block(Scope.METHOD, method.group(1), parens);
        }
        declare(text);
        return new Block(ANONYMOUS.matcher(text).find() ? Scope.TYPE : Scope.CODE, "", parens);
    }

    private void close() {
        head.setLength(0);
        if (!blocks.isEmpty()) {
            parens = blocks.pop().parens();
        }
    }

    /** A semicolon within parentheses ends no statement: that is a loop's head. */
    private void end() {
        if (parens > 0) {
            head.append(';');
        } else {
            declare(taken());
        }
    }

    private String taken() {
        String text = head.toString().strip();
        head.setLength(0);
        return text;
    }

    private void declare(String text) {
        if (blocks.isEmpty()) {
            return;
        }
        Matcher each = EACH.matcher(text);
        int equals = text.indexOf('=');
        Matcher variable =
                VARIABLE.matcher(equals < 0 ? text : text.substring(0, equals).strip());
        if (each.matches()) {
            add(each.group(1), each.group(2));
        } else if (variable.matches()) {
            add(variable.group(1), variable.group(2));
        }
    }

    private void add(String type, String word) {
        Kind kind = blocks.element().scope() == Scope.TYPE ? Kind.FIELD : Kind.LOCAL;
        String method = innermost(Scope.METHOD);
        String owner = types();
        String place = kind == Kind.FIELD ? innermost(Scope.TYPE) : method.isEmpty() ? innermost(Scope.TYPE) : method;
        String id = kind == Kind.LOCAL && !method.isEmpty() ? owner + "." + method + "." + word : owner + "." + word;
        String label = kind == Kind.FIELD && owner.contains(".") ? place + "." + word : word;
        found.putIfAbsent(id, new Name(id, label, type.replaceAll("\\s+", " "), kind, place));
    }

    /** The name of the innermost block of that scope that has one. */
    private String innermost(Scope scope) {
        return blocks.stream()
                .filter(block -> block.scope() == scope && !block.name().isEmpty())
                .map(Block::name)
                .findFirst()
                .orElse("");
    }

    /** {@code LRUCache.Node}. */
    private String types() {
        StringBuilder names = new StringBuilder();
        blocks.descendingIterator().forEachRemaining(block -> {
            if (block.scope() == Scope.TYPE && !block.name().isEmpty()) {
                names.append(names.isEmpty() ? "" : ".").append(block.name());
            }
        });
        return names.toString();
    }
}
