package dev.heaphotel.judge;

import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.sandbox.SandboxSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the machine: the JDK, the sandbox's layers, and whether a program of known growth is measured right. */
public final class Doctor {

    /** What the control program keeps for each n: one {@code Object[]} slot with compressed references, JEP 450 off. */
    private static final String CONTROL = """
            class Control {
                private final java.util.ArrayList<long[]> kept = new java.util.ArrayList<>();
                int keep(int n) {
                    for (int i = 0; i < n; i++) {
                        kept.add(new long[8]);
                    }
                    return kept.size();
                }
            }
            """;

    private Doctor() {}

    /**
     * @param java    the JDK that runs submissions
     * @param layers  layer to state
     * @param advice  one sentence for each layer
     * @param problem what is wrong, empty when healthy
     */
    public record Health(String java, Map<String, String> layers, List<String> advice, List<String> problem) {

        public boolean healthy() {
            return problem.isEmpty();
        }
    }

    public static Health examine() {
        return examine(SandboxSettings.defaults());
    }

    private static Health examine(SandboxSettings settings) {
        Sandbox sandbox = Sandbox.detect(settings);
        List<String> problems = new ArrayList<>();
        String java = "none";
        Map<String, String> layers = sandbox.layers().words();
        List<String> advice = sandbox.layers().sentences();
        try {
            JavaHome home = sandbox.java();
            java = home.version() + " in " + home.folder();
            selfTest(settings).ifPresent(problems::add);
        } catch (SandboxRefused refused) {
            problems.add(String.valueOf(refused.getMessage()));
        }
        return new Health(java, layers, advice, List.copyOf(problems));
    }

    private static Optional<String> selfTest(SandboxSettings settings) throws SandboxRefused {
        try (JudgingRoom room = JudgingRoom.open(settings, 1)) {
            LabOutcome outcome =
                    room.lab().measure(new LabRequest("Control.java", CONTROL, Optional.empty(), Map.of(), List.of()));
            if (outcome instanceof LabOutcome.Measured measured) {
                String retained = measured.report().lifetimes().get("retained").measured();
                return retained.equals("O(n)")
                        ? Optional.empty()
                        : Optional.of("The measurement self-test failed: expected O(n), found " + retained + ".");
            }
            return Optional.of("The measurement self-test failed: " + outcome + ".");
        }
    }
}
