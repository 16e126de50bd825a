package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelOfferTests {

    @TempDir
    private Path proc;

    @TempDir
    private Path cgroups;

    @BeforeEach
    void aKernelWithAllOfThem() throws IOException {
        Files.createDirectories(proc.resolve("sys/kernel/seccomp"));
        Files.createDirectories(proc.resolve("self/ns"));
        for (String name : new String[] {"user", "pid", "net", "ipc", "uts", "mnt"}) {
            Files.createFile(proc.resolve("self/ns").resolve(name));
        }
        Files.writeString(proc.resolve("cgroups"), "#subsys_name\thierarchy\tnum_cgroups\tenabled\nmemory\t4\t1\t0\n");
        Files.writeString(cgroups.resolve("cgroup.controllers"), "cpu pids");
    }

    @Test
    void whatIsThereIsOfferedEvenIfSwitchedOff() {
        assertThat(KernelOffer.lacking(proc, cgroups)).isEmpty();
    }

    @Test
    void whatIsAbsentIsNotOffered() throws IOException {
        Files.delete(proc.resolve("self/ns/user"));
        Files.delete(proc.resolve("cgroups"));
        assertThat(KernelOffer.lacking(proc, cgroups))
                .containsExactlyInAnyOrder(Layer.USER_NAMESPACE, Layer.OWN_ROOT, Layer.MEMORY_CGROUP);
    }

    @Test
    void aLayerThatTheKernelLacksReadsOtherThanOneThatIsMissing() {
        Layers layers = Layers.all(LayerState.MISSING)
                .with(Layer.LANDLOCK, LayerState.NOT_OFFERED)
                .with(Layer.OWN_ROOT, LayerState.IN_FORCE)
                .noting(java.util.Set.of(Layer.OWN_ROOT, Layer.LANDLOCK), "by bwrap");
        assertThat(layers.sentences())
                .contains("root of its own: in force. By bwrap.")
                .anyMatch(each -> each.startsWith("landlock: not offered by this kernel. It needs Linux 5.13"))
                .anyMatch(each -> each.startsWith("seccomp: missing. It needs"));
        assertThat(layers.words()).containsEntry("landlock", "not offered");
    }

    @Test
    void theEnvironmentMayRaiseTheMinimum() throws SandboxRefused {
        Map<String, String> environment = Map.of("HEAPHOTEL_SANDBOX_MINIMUM", "seccomp, memory cgroup");
        assertThat(SandboxSettings.of(environment).minimum())
                .containsExactlyInAnyOrder(Layer.SECCOMP, Layer.MEMORY_CGROUP);
        assertThat(SandboxSettings.of(Map.of())).isEqualTo(SandboxSettings.defaults());
        assertThatExceptionOfType(SandboxRefused.class)
                .isThrownBy(() -> SandboxSettings.of(Map.of("HEAPHOTEL_SANDBOX_MINIMUM", "seccomp,cgroups")))
                .withMessageContaining("HEAPHOTEL_SANDBOX_MINIMUM")
                .withMessageContaining("\"cgroups\"")
                .withMessageContaining("memory cgroup");
    }
}
