package dev.heaphotel.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies on the boot class path for the probe is not there for a guest, and cannot be brought along by one. */
class GuestLoaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sun.hotspot.WhiteBox",
                "jdk.test.whitebox.WhiteBox",
                "dev.heaphotel.probe.boot.Making",
                "dev.heaphotel.probe.Balance"
            })
    void ourOwnIsNotThere(String name) throws IOException {
        GuestLoader loader = new GuestLoader(Map.of(name, classFile(name)));
        assertThatThrownBy(() -> loader.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.HashMap", "dev.heaphotel.probe.Tick", "dev.heaphotel.probe.Workload"})
    void theJdkAndWhatAWorkloadNeedsIs(String name) throws Exception {
        assertThat(new GuestLoader(Map.of()).loadClass(name)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.heaphotel.probe.Inputs", "dev.heaphotel.probe.scene.SteadyState"})
    void whatADriverIsMadeOfIsThereAndCannotBeReplaced(String name) throws IOException, ClassNotFoundException {
        Class<?> loaded = new GuestLoader(Map.of(name, classFile(name))).loadClass(name);
        assertThat(loaded.getClassLoader()).isSameAs(Workload.class.getClassLoader());
    }

    private static byte[] classFile(String name) throws IOException {
        try (InputStream in = GuestLoaderTests.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in.readAllBytes();
        }
    }
}
