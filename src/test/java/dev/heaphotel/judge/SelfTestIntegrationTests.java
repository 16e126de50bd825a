package dev.heaphotel.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.sandbox.SandboxSettings;
import dev.heaphotel.unit.Lifetime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The self-test on this machine, with its own controls and with one whose truth is a lie. */
class SelfTestIntegrationTests {

    @Test
    void everyUsualControlIsMeasuredAsItIsKnown() throws Exception {
        try (JudgingRoom room = JudgingRoom.open(1)) {
            assertThat(new SelfTest(SelfTest.USUAL).misjudged(room.lab())).isEmpty();
        }
    }

    @Test
    void doctorNamesTheControlThatIsMisjudged() {
        Control lie = new Control(
                "does nothing",
                "class Control { static void f(int n) {} }",
                Map.of(Lifetime.RETAINED, "O(n)", Lifetime.STACK, "O(1)"));
        Doctor.Health health = Doctor.examine(SandboxSettings.defaults(), List.of(lie));
        assertThat(health.healthy()).isFalse();
        assertThat(health.problem())
                .singleElement()
                .asString()
                .contains("the program that does nothing", "retained should be O(n) but was measured as O(1)")
                .doesNotContain("stack should");
    }
}
