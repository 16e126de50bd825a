package dev.heaphotel.judge;

import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Layers;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.sandbox.SandboxSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the machine: the JDK, the sandbox's layers, and whether programs of known growth are measured right. */
public final class Doctor {

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
        try {
            return examine(SandboxSettings.of(System.getenv()), SelfTest.USUAL);
        } catch (SandboxRefused badSetting) {
            return new Health("none", Map.of(), List.of(), List.of(String.valueOf(badSetting.getMessage())));
        }
    }

    static Health examine(SandboxSettings settings, List<Control> controls) {
        Sandbox sandbox = Sandbox.detect(settings);
        List<String> problems = new ArrayList<>();
        String java = "none";
        try {
            JavaHome home = sandbox.java();
            java = home.version() + " in " + home.folder();
            selfTest(sandbox, controls).ifPresent(problems::add);
        } catch (SandboxRefused refused) {
            problems.add(String.valueOf(refused.getMessage()));
        }
        // Only now: by the self-test's boxes it is known what came into force.
        Layers layers = sandbox.layers();
        return new Health(java, layers.words(), layers.sentences(), List.copyOf(problems));
    }

    private static Optional<String> selfTest(Sandbox sandbox, List<Control> controls) throws SandboxRefused {
        try (JudgingRoom room = JudgingRoom.open(sandbox, 1)) {
            return new SelfTest(controls).misjudged(room.lab());
        }
    }
}
