package dev.heaphotel.problem;

import dev.heaphotel.growth.Complexity;
import dev.heaphotel.unit.Lifetime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what depends on the axes: bounds and tests. */
final class ScalingReader {

    /** What every problem bounds along each of its axes; churn where it matters. */
    private static final Set<Lifetime> ALWAYS_BOUND = EnumSet.of(Lifetime.RETAINED, Lifetime.PEAK, Lifetime.STACK);

    /** Small enough that the whole transcript can be shown. */
    private static final int LARGEST_TEST = 10_000;

    private static final int MOST_SEEDS = 100;

    private final Section root;
    private final List<Axis> axes;

    ScalingReader(Section root) {
        this.root = root;
        this.axes = new AxesReader(root).read();
    }

    Manifest.Scaling read() {
        return new Manifest.Scaling(axes, bounds(), tests());
    }

    private List<Bound> bounds() {
        List<Bound> bounds = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Section section : root.sections("bounds")) {
            bound(section).ifPresent(bound -> {
                if (!seen.add(List.of(bound.axis(), bound.lifetime()))) {
                    section.complain(
                            "lifetime",
                            "expected one bound for each axis and lifetime; found a second for " + bound.axis()
                                    + " and " + bound.lifetime().word());
                }
                bounds.add(bound);
            });
        }
        axes.forEach(axis -> complainIfUnbound(axis, bounds));
        return bounds;
    }

    private Optional<Bound> bound(Section section) {
        Optional<Axis> axis = section.value("axis", this::axis);
        Optional<Lifetime> lifetime = section.value("lifetime", Lifetime::of);
        Optional<Complexity> growth =
                axis.flatMap(known -> section.value("growth", text -> Complexity.parse(text, known.symbol())));
        section.has("growth");
        section.nothingElse();
        if (axis.isEmpty() || lifetime.isEmpty() || growth.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Bound(axis.get().name(), lifetime.get(), growth.get()));
    }

    private void complainIfUnbound(Axis axis, List<Bound> bounds) {
        Set<Lifetime> missing = EnumSet.copyOf(ALWAYS_BOUND);
        bounds.stream()
                .filter(bound -> bound.axis().equals(axis.name()))
                .forEach(bound -> missing.remove(bound.lifetime()));
        for (Lifetime lifetime : missing) {
            root.complain(
                    "bounds",
                    "expected a bound on " + lifetime.word() + " along " + axis.name() + "; found none; add { axis: "
                            + axis.name() + ", lifetime: " + lifetime.word() + ", growth: O(1) }");
        }
    }

    private List<TestCase> tests() {
        List<TestCase> tests = root.sections("tests").stream().map(this::test).toList();
        if (tests.isEmpty()) {
            root.complain(
                    "tests", "expected one small scale at least; found none; add { " + example() + ", seeds: 3 }");
        }
        return tests;
    }

    private TestCase test(Section section) {
        Map<String, Integer> sizes = new HashMap<>();
        axes.forEach(axis -> sizes.put(axis.name(), (int) section.number(axis.name(), 0, LARGEST_TEST)));
        int seeds = section.optional("seeds", text -> (int) Numbers.within(text, 1, MOST_SEEDS))
                .orElse(1);
        section.nothingElse();
        return new TestCase(sizes, seeds);
    }

    private String example() {
        return String.join(", ", axes.stream().map(axis -> axis.name() + ": 8").toList());
    }

    private Axis axis(String name) {
        return axes.stream()
                .filter(axis -> axis.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private IllegalArgumentException unknown(String name) {
        String known = String.join(", ", axes.stream().map(Axis::name).toList());
        return new IllegalArgumentException("expected one of " + known + "; found \"" + name + "\"");
    }
}
