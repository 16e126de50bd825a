package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomeTests {

    @TempDir
    private Path folder;

    @Test
    void aJdkIsKnownByItsReleaseFile() throws IOException {
        assertThat(JavaHome.at(jdk("JAVA_VERSION=\"21.0.4\"\nMODULES=\"java.base jdk.compiler\"\n")))
                .hasValueSatisfying(home -> {
                    assertThat(home.feature()).isEqualTo(21);
                    assertThat(home.version()).isEqualTo("21.0.4");
                });
    }

    @Test
    void aJreIsNoJdk() throws IOException {
        assertThat(JavaHome.at(jdk("JAVA_VERSION=\"21.0.4\"\nMODULES=\"java.base\"\n")))
                .isEmpty();
    }

    @Test
    void whatIsOlderThan17IsPassedOver() throws IOException {
        assertThat(JavaHome.at(jdk("JAVA_VERSION=\"11.0.2\"\nMODULES=\"java.base jdk.compiler\"\n")))
                .isEmpty();
        assertThat(JavaHome.at(jdk("JAVA_VERSION=\"1.8.0_402\"\n"))).isEmpty();
    }

    @Test
    void aFolderWithNothingInItIsPassedOver() {
        assertThat(JavaHome.at(folder)).isEmpty();
        assertThat(JavaHome.at(folder.resolve("absent"))).isEmpty();
    }

    @Test
    void thisMachineHasOneAndTheNewestIsFirst() throws SandboxRefused {
        assertThat(JavaHome.find()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(JavaHome.find().get(0).feature())
                .isEqualTo(JavaHome.find().stream()
                        .mapToInt(JavaHome::feature)
                        .max()
                        .orElseThrow());
        assertThat(JavaHome.newest()).isIn(JavaHome.find());
    }

    @Test
    void aFolderThatTheOperatorNamesMustHoldOne() {
        assertThatExceptionOfType(SandboxRefused.class)
                .isThrownBy(() -> JavaHome.newest(Optional.of(folder)))
                .withMessageContaining(folder.toString())
                .withMessageContaining("HEAPHOTEL_JAVA_HOME");
    }

    private Path jdk(String release) throws IOException {
        Files.writeString(folder.resolve("release"), release);
        Files.createDirectories(folder.resolve("bin"));
        Path java = Files.writeString(folder.resolve("bin/java"), "");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return folder;
    }
}
