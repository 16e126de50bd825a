package dev.heaphotel.judge;

import dev.heaphotel.feedback.Words;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binary names of classes as candidates would write or say them. */
final class ClassWords {

    private static final Pattern ANONYMOUS = Pattern.compile("(.+)\\.\\d+(\\w*)");

    private ClassWords() {}

    /** {@code HashMap.Node[]}, {@code lambda of LRUCache}, {@code anonymous class of LRUCache}. */
    static String of(String binaryName) {
        int brackets = binaryName.indexOf('[');
        String element = brackets < 0 ? binaryName : binaryName.substring(0, brackets);
        return element(element) + (brackets < 0 ? "" : binaryName.substring(brackets));
    }

    private static String element(String binaryName) {
        String bare = binaryName.substring(binaryName.lastIndexOf('.') + 1);
        if (bare.endsWith("$$Lambda")) {
            String owner =
                    bare.substring(0, bare.length() - "$$Lambda".length()).replace('$', '.');
            return Words.say("class.lambda", Map.of("owner", owner));
        }
        String dotted = bare.replace('$', '.');
        Matcher anonymous = ANONYMOUS.matcher(dotted);
        if (!anonymous.matches()) {
            return dotted;
        }
        String local = anonymous.group(2);
        return local.isEmpty()
                ? Words.say("class.anonymous", Map.of("owner", anonymous.group(1)))
                : Words.say("class.local", Map.of("local", local, "owner", anonymous.group(1)));
    }
}
