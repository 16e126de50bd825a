package dev.heaphotel.measure;

import dev.heaphotel.compile.SourceFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an object of a lambda, a method reference or an inner class took along.
 *
 * @param kind     {@link HolderKind#LAMBDA} or {@link HolderKind#INNER_CLASS}
 * @param who      {@code the lambda}, {@code the anonymous class}, {@code Session.Handle}: a key of the sentences, or a name
 * @param line     where it is written, 0 where unknown
 * @param variable what it took along; {@code this} for the surrounding object
 */
record Captured(HolderKind kind, Who who, String name, int line, String variable) {

    enum Who {
        LAMBDA,
        METHOD_REFERENCE,
        ANONYMOUS_CLASS,
        INNER_CLASS
    }

    private static final Pattern LAMBDA = Pattern.compile("(.+)\\$\\$Lambda\\.arg\\$(\\d+)");
    private static final Pattern VARIABLE = Pattern.compile("(.+)\\.val\\$(\\w+)");
    private static final Pattern OUTER = Pattern.compile("(.+)\\.this\\$\\d+");

    /**
     * Empty for a step that is no capture of the candidate's own code.
     *
     * @param near lines that the capture is likely to stand at, for classes with several lambdas
     */
    static Optional<Captured> of(String step, OwnFields own, Collection<Integer> near) {
        Matcher lambda = LAMBDA.matcher(step);
        if (lambda.matches()) {
            return Optional.of(lambda(lambda.group(1), Integer.parseInt(lambda.group(2)), own, near));
        }
        if (!own.isOfOwnClass(step)) {
            return Optional.empty();
        }
        Matcher variable = VARIABLE.matcher(step);
        if (variable.matches()) {
            return Optional.of(inner(variable.group(1), variable.group(2), own));
        }
        Matcher outer = OUTER.matcher(step);
        return outer.matches() ? Optional.of(inner(outer.group(1), "this", own)) : Optional.empty();
    }

    private static Captured lambda(String owner, int index, OwnFields own, Collection<Integer> near) {
        Optional<SourceFacts.Capture> nearest = own.captures(owner, index).stream()
                .min(Comparator.comparingInt(capture -> distance(capture.line(), near)));
        String variable = nearest.map(SourceFacts.Capture::name).orElse("");
        Who who = variable.isEmpty() ? Who.METHOD_REFERENCE : Who.LAMBDA;
        return new Captured(
                HolderKind.LAMBDA,
                who,
                "",
                nearest.map(SourceFacts.Capture::line).orElse(0),
                variable);
    }

    private static int distance(int line, Collection<Integer> near) {
        return near.stream().mapToInt(each -> Math.abs(each - line)).min().orElse(line);
    }

    private static Captured inner(String className, String variable, OwnFields own) {
        String name = className.substring(className.lastIndexOf('.') + 1);
        boolean anonymous = name.matches(".*\\$\\d+");
        Who who = anonymous ? Who.ANONYMOUS_CLASS : Who.INNER_CLASS;
        String shown =
                anonymous ? "" : name.substring(name.lastIndexOf('$') + 1).replaceFirst("^\\d+", "");
        return new Captured(HolderKind.INNER_CLASS, who, shown, own.lineOfClass(className), variable);
    }
}
