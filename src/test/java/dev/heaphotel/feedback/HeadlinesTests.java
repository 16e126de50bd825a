package dev.heaphotel.feedback;

import static dev.heaphotel.growth.Complexity.CONSTANT;
import static dev.heaphotel.growth.Complexity.LINEAR;

import dev.heaphotel.unit.Lifetime;
import dev.heaphotel.unit.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTests {

    @Test
    void everyGraphHasASentence() {
        List<String> lines = new ArrayList<>();
        for (Lifetime lifetime : Lifetime.values()) {
            lines.add(Headlines.of(Curves.unbounded(lifetime, n -> 0)));
            lines.add(Headlines.of(Curves.unbounded(lifetime, n -> 4000)));
            lines.add(Headlines.of(Curves.unbounded(lifetime, n -> 300 + 24 * n)));
            lines.add(Headlines.of(Curves.unbounded(lifetime, n -> 4.0 * n * n)));
            lines.add(Headlines.of(Curves.unbounded(lifetime, n -> 88 * Math.min(n, 6000))));
        }
        Approved.text("graphs", String.join("\n", lines));
    }

    @Test
    void everyVerdictHasASentence() {
        List<Curve> curves = List.of(
                Curves.capacity(Lifetime.RETAINED, LINEAR, k -> 92 * k),
                Curves.requests(Lifetime.RETAINED, CONSTANT, n -> 1304 + 88 * n),
                Curves.requests(Lifetime.STACK, CONSTANT, n -> n),
                Curves.requests(Lifetime.PEAK, CONSTANT, n -> 88 * Math.min(n, 6000)));
        List<String> lines = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            lines.add(verdict + ": " + Headlines.of(verdict, curves));
            lines.add(verdict + ", nothing weighed: " + Headlines.of(verdict, List.of()));
        }
        Approved.text("verdicts", String.join("\n", lines));
    }
}
