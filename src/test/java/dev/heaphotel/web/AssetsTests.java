package dev.heaphotel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class AssetsTests {

    private final Assets assets = new Assets();

    @Test
    void everyEntryHasAHashedScriptThatExists() {
        for (String entry : new String[] {"theme", "house", "problem", "verdict"}) {
            assertThat(assets.script(entry)).matches("/assets/" + entry + "-[\\w-]+\\.js");
            assertThat(new ClassPathResource("static" + assets.script(entry)).exists())
                    .isTrue();
        }
    }

    @Test
    void stylesOfImportsComeAlong() {
        assertThat(assets.styles("house")).isNotEmpty();
        assertThat(assets.styles("problem")).isNotEmpty();
    }

    @Test
    void unknownEntryIsNamed() {
        assertThatThrownBy(() -> assets.script("lobby")).hasMessageContaining("src/lobby.ts");
    }

    @Test
    void missingBundleSaysHowToBuildIt() {
        assertThatThrownBy(() -> new Assets(new ClassPathResource("nowhere/manifest.json")))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("found none");
    }

    @Test
    void problemPageStaysBelowItsWeight() throws Exception {
        long script = gzipped(assets.script("problem"));
        assertThat(script).isLessThan(170_000);
    }

    private static long gzipped(String address) throws Exception {
        Path file = new ClassPathResource("static" + address).getFile().toPath();
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            Files.copy(file, out);
        }
        return packed.size();
    }
}
