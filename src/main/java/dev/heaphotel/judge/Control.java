package dev.heaphotel.judge;

import dev.heaphotel.unit.Lifetime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A program whose growth is known by construction, to see whether measuring works.
 *
 * @param does   what it does, after "the program that"
 * @param source one class with one method {@code f(int n)}
 * @param known  what grows how, in n
 */
record Control(String does, String source, Map<Lifetime, String> known) {

    /** What was measured otherwise than it is known to be; empty when all is right. */
    Optional<String> misjudged(LabReport report) {
        String wrong = new TreeMap<>(known)
                .entrySet().stream()
                        .filter(each -> !each.getValue().equals(measured(report, each.getKey())))
                        .map(each -> each.getKey().word() + " should be " + each.getValue() + " but was measured as "
                                + measured(report, each.getKey()))
                        .collect(Collectors.joining(", and "));
        return Optional.of(wrong)
                .filter(text -> !text.isEmpty())
                .map(text -> "of the program that " + does + ", " + text);
    }

    private static String measured(LabReport report, Lifetime lifetime) {
        return report.lifetimes().get(lifetime.word()).measured();
    }
}
