package dev.heaphotel.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.heaphotel.problem.PackageFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageZipTests {

    @Test
    void whatIsTakenOutComesInAgain() throws Exception {
        Map<String, PackageFiles> packages = Map.of(
                "ring-buffer",
                        PackageFiles.of(Map.of("problem.yaml", "title: Ring", "starter/Ring.java", "class Ring {}")),
                "other", PackageFiles.of(Map.of("statement.md", "Héap")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackageZip.write(packages, out);

        assertThat(PackageZip.read(new ByteArrayInputStream(out.toByteArray()), ""))
                .isEqualTo(packages);
    }

    @Test
    void onePackageMayStandAtTheTop() throws Exception {
        byte[] zip = zip("problem.yaml", "title: Ring".getBytes(StandardCharsets.UTF_8));

        assertThat(PackageZip.read(new ByteArrayInputStream(zip), "ring-buffer"))
                .containsOnlyKeys("ring-buffer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems/", "heap hotel-main/", ""})
    void packagesMayLieInOneFolderMore(String around) throws Exception {
        byte[] zip = zip(around + "ring-buffer/problem.yaml", "title: Ring".getBytes(StandardCharsets.UTF_8));

        assertThat(PackageZip.read(new ByteArrayInputStream(zip), "given")).containsOnlyKeys("ring-buffer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b/ring/problem.yaml",
                ".../ring/problem.yaml",
                "problems//problem.yaml",
                "../ring/problem.yaml",
                "/etc/passwd",
                "ring/../../problem.yaml",
                "ring/submissions/leak/../Evil.java",
                "ring/submissions/system_error/Evil.java",
                "ring\\problem.yaml",
                "Ring/problem.yaml",
                "ring/run.sh",
            })
    void pathsThatAreNoPackagesAreRefused(String path) throws IOException {
        assertRefused(zip(path, new byte[0]), "found");
    }

    @Test
    void bombIsRefusedBeforeItIsInflated() throws IOException {
        assertRefused(zip("ring/statement.md", new byte[200 << 20]), "at most 65536 bytes");
    }

    @Test
    void whatIsNoTextAndWhatIsNoZipIsRefused() throws IOException {
        assertRefused(zip("ring/statement.md", new byte[] {(byte) 0xff, (byte) 0xfe}), "UTF-8");
        assertRefused("not a zip".getBytes(StandardCharsets.UTF_8), "found none");
    }

    private static void assertRefused(byte[] zip, String why) {
        assertThatExceptionOfType(PackageZip.Refused.class)
                .isThrownBy(() -> PackageZip.read(new ByteArrayInputStream(zip), "given"))
                .withMessageContaining(why);
    }

    private static byte[] zip(String path, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
