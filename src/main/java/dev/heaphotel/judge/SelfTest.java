package dev.heaphotel.judge;

import static dev.heaphotel.unit.Lifetime.AUXILIARY;
import static dev.heaphotel.unit.Lifetime.CHURN;
import static dev.heaphotel.unit.Lifetime.RETAINED;
import static dev.heaphotel.unit.Lifetime.STACK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** Measures programs of known growth with the same compiler, boxes and fits as submissions. Takes some seconds. */
final class SelfTest {

    /** Every octave's 2^k and 2^k+1: enough to be firm about plain classes. */
    private static final List<Long> SIZES = LongStream.rangeClosed(4, 11)
            .flatMap(k -> LongStream.of(1L << k, (1L << k) + 1))
            .boxed()
            .toList();

    /** One for each kind of memory that a verdict can rest on. */
    static final List<Control> USUAL = List.of(
            new Control("keeps every element", """
                    class Control {
                        private final java.util.ArrayList<long[]> kept = new java.util.ArrayList<>();
                        void f(int n) {
                            for (int i = 0; i < n; i++) {
                                kept.add(new long[8]);
                            }
                        }
                    }
                    """, Map.of(RETAINED, "O(n)", STACK, "O(1)")),
            new Control("makes and forgets an array for every element", """
                    class Control {
                        static long sum;
                        static void f(int n) {
                            for (int i = 0; i < n; i++) {
                                sum += new long[8].length;
                            }
                        }
                    }
                    """, Map.of(RETAINED, "O(1)", CHURN, "O(n)")),
            new Control("works on a copy and lets it go", """
                    class Control {
                        static void f(int n) {
                            long[] copy = new long[4 * n];
                            for (int i = 0; i < n; i++) {
                                copy[i] = i;
                            }
                        }
                    }
                    """, Map.of(RETAINED, "O(1)", AUXILIARY, "O(n)")),
            new Control("calls itself for every element", """
                    class Control {
                        static void f(int n) {
                            if (n > 0) {
                                f(n - 1);
                            }
                        }
                    }
                    """, Map.of(RETAINED, "O(1)", CHURN, "O(1)", STACK, "O(n)")),
            new Control("leaks into a static map", """
                    class Control {
                        static final java.util.Map<Integer, long[]> ALL = new java.util.HashMap<>();
                        static void f(int n) {
                            for (int i = 0; i < n; i++) {
                                ALL.put(1000 + i, new long[8]);
                            }
                        }
                    }
                    """, Map.of(RETAINED, "O(n)")));

    private final List<Control> controls;

    SelfTest(List<Control> controls) {
        this.controls = controls;
    }

    /** The first control that is misjudged, as a sentence; empty when measuring works. */
    Optional<String> misjudged(Lab lab) {
        return controls.stream()
                .map(control -> misjudged(control, lab))
                .flatMap(Optional::stream)
                .findFirst()
                .map(what -> "The measurement self-test failed: " + what + ".");
    }

    private static Optional<String> misjudged(Control control, Lab lab) {
        LabOutcome outcome =
                lab.measure(new LabRequest("Control.java", control.source(), Optional.of("f"), Map.of(), SIZES));
        return outcome instanceof LabOutcome.Measured measured
                ? control.misjudged(measured.report())
                : Optional.of("the program that " + control.does() + " was not measured (" + outcome + ")");
    }
}
