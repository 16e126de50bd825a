package dev.heaphotel.judge;

import dev.heaphotel.compile.SourceFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The methods of a source, and the one that is meant. */
final class LabMethods {

    private static final String CONSTRUCTOR = "<init>";

    private final SourceFacts facts;

    LabMethods(SourceFacts facts) {
        this.facts = facts;
    }

    /** In the order of the source. */
    List<SourceFacts.Method> callable() {
        return facts.methods().stream()
                .filter(method ->
                        !method.name().startsWith("<") && !method.name().contains("$"))
                .toList();
    }

    List<SourceFacts.Method> constructors(String owner) {
        return facts.methods().stream()
                .filter(method -> method.owner().equals(owner) && method.name().equals(CONSTRUCTOR))
                .toList();
    }

    /** {@code fib}, {@code Solution.fib}, {@code fib(int)}, {@code Solution.fib(int)}. */
    List<SourceFacts.Method> named(String wanted) {
        String bare = wanted.replace(" ", "");
        return callable().stream()
                .filter(method -> {
                    String signature = signature(method).replace(" ", "");
                    String owned = signature.substring(0, signature.indexOf('('));
                    return List.of(method.name(), owned, signature, signature.substring(owned.lastIndexOf('.') + 1))
                            .contains(bare);
                })
                .toList();
    }

    /**
     * Those that could be meant, narrowed as people would: what a class offers comes before its helpers, the first class
     * before others, and of two with one name that with fewer parameters.
     */
    List<SourceFacts.Method> meant(List<SourceFacts.Method> methods, boolean named) {
        List<Predicate<SourceFacts.Method>> narrower = new ArrayList<>();
        narrower.add(method -> !method.isPrivate());
        narrower.add(method -> !method.owner().contains("$"));
        narrower.add(method -> !method.name().equals("main"));
        narrower.add(method -> method.owner().equals(mainClass()));
        narrower.add(SourceFacts.Method::isPublic);
        if (named) {
            int fewest = methods.stream()
                    .map(method -> method.parameters().size())
                    .min(Comparator.naturalOrder())
                    .orElse(0);
            narrower.add(method -> method.parameters().size() == fewest);
        }
        List<SourceFacts.Method> left = methods;
        for (Predicate<SourceFacts.Method> each : narrower) {
            List<SourceFacts.Method> fewer = left.stream().filter(each).toList();
            left = fewer.isEmpty() || left.size() == 1 ? left : fewer;
        }
        return left;
    }

    /** {@code Solution} where there is one; else the first class with a method. */
    private String mainClass() {
        List<String> owners =
                callable().stream().map(SourceFacts.Method::owner).distinct().toList();
        return owners.contains("Solution") ? "Solution" : owners.isEmpty() ? "" : owners.get(0);
    }

    String names() {
        return callable().stream().map(LabMethods::signature).collect(Collectors.joining(", "));
    }

    static String signature(SourceFacts.Method method) {
        String name =
                method.name().equals(CONSTRUCTOR) ? "new " + method.owner() : method.owner() + "." + method.name();
        return name
                + method.parameters().stream()
                        .map(SourceFacts.Parameter::type)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
