package dev.heaphotel.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One method as the entry's signature declares it.
 *
 * @param returns the type, as written
 */
record MethodSignature(String name, String returns, List<Parameter> parameters) {

    /** @param type as written, without blanks */
    record Parameter(String type, String name) {}

    private static final String TYPE = "[A-Za-z_][\\w.]*(?:\\s*<[^(){};=]*>)?(?:\\s*\\[\\s*])*";

    private static final Pattern DECLARATION =
            Pattern.compile("(" + TYPE + ")\\s+([a-z_]\\w*)\\s*\\(([^()]*)\\)\\s*(?:throws [\\w., ]+)?[{;]");

    private static final Set<String> PRIMITIVES =
            Set.of("int", "long", "boolean", "char", "short", "byte", "double", "float");

    static Optional<MethodSignature> of(Entry entry, String name) {
        return all(entry).stream().filter(each -> each.name.equals(name)).findFirst();
    }

    /** Names of all that are declared. */
    static Set<String> names(Entry entry) {
        Set<String> names = new TreeSet<>();
        all(entry).forEach(each -> names.add(each.name));
        return names;
    }

    private static List<MethodSignature> all(Entry entry) {
        List<MethodSignature> all = new ArrayList<>();
        Matcher matcher = DECLARATION.matcher(entry.signature().replaceAll("//[^\n]*|@\\w+", ""));
        while (matcher.find()) {
            if (!matcher.group(1).equals("new")) {
                all.add(new MethodSignature(matcher.group(2), bare(matcher.group(1)), parameters(matcher.group(3))));
            }
        }
        return all;
    }

    private static List<Parameter> parameters(String list) {
        List<Parameter> parameters = new ArrayList<>();
        int depth = 0;
        int from = 0;
        String closed = list + ",";
        for (int i = 0; i < closed.length(); i++) {
            char c = closed.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String declared = closed.substring(from, i)
                        .replaceFirst("^\\s*final\\s+", "")
                        .strip();
                int name = declared.lastIndexOf(' ');
                if (name > 0) {
                    parameters.add(new Parameter(bare(declared.substring(0, name)), declared.substring(name + 1)));
                }
                from = i + 1;
            }
        }
        return parameters;
    }

    private static String bare(String type) {
        return type.replaceAll("\\s", "");
    }

    boolean returnsNothing() {
        return returns.equals("void");
    }

    /** A number, a character or a truth value, which can be told without making an object. */
    boolean returnsPrimitive() {
        return PRIMITIVES.contains(returns);
    }
}
