package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayersTests {

    @Test
    void everyLayerHasAWordAndOneThatIsMissingAWayToGetIt() {
        Layers layers = Layers.all(LayerState.MISSING).with(Layer.SECCOMP, LayerState.IN_FORCE);
        assertThat(layers.words()).hasSize(Layer.values().length).containsEntry("seccomp", "in force");
        assertThat(layers.sentences())
                .contains("seccomp: in force.")
                .anySatisfy(sentence -> assertThat(sentence).startsWith("landlock: missing. It needs Linux 5.13"));
    }

    @Test
    void theMinimumNamesLayersThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SandboxSettings(Set.of("secomp"), Optional.empty(), false))
                .withMessageContaining("secomp")
                .withMessageContaining("seccomp");
    }

    @Test
    void theReportOfTheLockIsUnderstood() {
        assertThat(LockReport.parse("heaphotel-lock: no new privileges=in force, landlock=missing, seccomp=in force"))
                .contains(new LockReport(Set.of(Layer.NO_NEW_PRIVS, Layer.SECCOMP)));
        assertThat(LockReport.parse("heaphotel-lock failed: seccomp=in force")).isEmpty();
    }
}
