package dev.heaphotel.compile.box;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What candidates may use, as {@code candidates-may-use.txt} says. Types are named as in the source, with dots, nested ones by
 * a dollar sign; what is refused comes with words that say why and what to use instead.
 */
public final class AllowList {

    private static final String FILE = "candidates-may-use.txt";
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("getClass", "hashCode", "equals", "toString", "wait", "notify", "notifyAll");
    private static final String NOT_LISTED =
            "it is not among the packages offered here; java.lang, java.util and their children have most of what exercises need";

    private final Set<String> allowed = new HashSet<>();
    private final Map<String, List<String>> only = new HashMap<>();
    private final Map<String, String> refused = new HashMap<>();

    private AllowList() {}

    public static AllowList load() {
        try (InputStream in = AllowList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("expected " + FILE + " beside " + AllowList.class.getName());
            }
            AllowList list = new AllowList();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(list::add);
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] words = line.split("\\s+");
        switch (words[0]) {
            case "allow" -> allowed.add(words[1]);
            case "only" -> only.put(words[1], List.of(Arrays.copyOfRange(words, 2, words.length)));
            case "refuse" -> refused.put(words[1], line.substring(line.indexOf(" : ") + " : ".length()));
            default -> throw new IllegalStateException("expected allow, only or refuse, found: " + line);
        }
    }

    /** Why this type may not be used; empty when it may. */
    public Optional<String> againstType(String type) {
        String outermost = outermost(type);
        if (refused.containsKey(outermost)) {
            return Optional.of(refused.get(outermost));
        }
        boolean listed = allowed.contains(outermost) || only.containsKey(type);
        boolean inListedPackage = allowed.contains(packageOf(type)) && !only.containsKey(outermost);
        return listed || inListedPackage ? Optional.empty() : Optional.of(againstPackage(packageOf(type)));
    }

    /**
     * Why this member, if the type declares it, may not be used; empty when it may.
     *
     * @param member         {@code new} for a constructor
     * @param firstParameter simple name of its type, empty without one
     */
    public Optional<String> againstMember(String type, String member, String firstParameter) {
        String name = type + "." + member;
        Optional<String> words = Optional.ofNullable(refused.get(name))
                .or(() -> Optional.ofNullable(refused.get(name + "(" + firstParameter + ")")));
        List<String> offered = only.getOrDefault(type, List.of());
        boolean missing = only.containsKey(type) && !offered.contains(member) && !OF_EVERY_OBJECT.contains(member);
        return words.isPresent() || !missing ? words : Optional.of(rest(type, offered));
    }

    private static String rest(String type, List<String> offered) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return "of " + simple + ", only " + offered.stream().collect(Collectors.joining(", ")) + " are offered";
    }

    private String againstPackage(String packageName) {
        for (String at = packageName; !at.isEmpty(); at = packageOf(at)) {
            if (refused.containsKey(at + ".*")) {
                return refused.get(at + ".*");
            }
        }
        return NOT_LISTED;
    }

    private static String outermost(String type) {
        int dollar = type.indexOf('$');
        return dollar < 0 ? type : type.substring(0, dollar);
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }
}
