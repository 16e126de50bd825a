package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTests {

    private static final Path OURS = Path.of("problems");

    @TempDir
    private Path temporary;

    @Test
    void ourOwnPackagesAreWhole() {
        Catalogue catalogue = Catalogue.read(OURS);

        assertThat(catalogue.broken()).isEmpty();
        assertThat(catalogue.problems())
                .extracting(Problem::slug)
                .startsWith("listener-registry", "lru-cache")
                .contains("shortest-path", "stack", "buffer-pool", "malloc-arena", "kth-largest")
                .hasSize(29);
    }

    @Test
    void ourOwnPackagesHaveFourGoodAndFourFlawedExamplesAtLeast() {
        assertThat(Catalogue.read(OURS).problems()).allSatisfy(problem -> {
            Map<Boolean, Long> counts = problem.examples().stream()
                    .collect(Collectors.partitioningBy(
                            example -> example.file().contains("/accepted/"), Collectors.counting()));
            assertThat(counts.get(true)).isGreaterThanOrEqualTo(4);
            assertThat(counts.get(false)).isGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void brokenPackageDoesNotStopTheOthers() throws IOException {
        new PackageDraft(temporary);
        Path folder = temporary.resolve("problems");
        Files.createDirectories(folder.resolve("half-done"));
        Files.createDirectories(folder.resolve(".git"));

        Catalogue catalogue = Catalogue.read(folder);

        assertThat(catalogue.find("counter")).isPresent();
        assertThat(catalogue.find("half-done")).isEmpty();
        assertThat(catalogue.broken()).extracting(Reading.Broken::slug).containsExactly("half-done");
    }

    @Test
    void whatChangesOnDiskIsReadAgainAndNothingElse() throws IOException {
        PackageDraft draft = new PackageDraft(temporary);
        Catalogue catalogue = Catalogue.read(temporary.resolve("problems"));
        assertThat(catalogue.readAgain()).isFalse();

        draft.with("problem.yaml", PackageDraft.MANIFEST.replace("title: Counter", "title: Recounted"));
        Files.createDirectories(temporary.resolve("problems/half-done"));
        Files.writeString(temporary.resolve("problems/half-done/statement.md"), "Half.");

        assertThat(catalogue.readAgain()).isTrue();
        assertThat(catalogue.builtIn())
                .extracting(loaded -> loaded.problem().title())
                .containsExactly("Recounted");
        assertThat(catalogue.broken()).extracting(Reading.Broken::slug).containsExactly("half-done");
        assertThat(catalogue.problems()).extracting(Problem::title).containsExactly("Counter");
        assertThat(catalogue.readAgain()).isFalse();
    }

    @Test
    void missingFolderIsSaidPlainly() {
        assertThatThrownBy(() -> Catalogue.read(temporary.resolve("nowhere")))
                .isInstanceOf(MissingPackages.class)
                .hasMessageStartingWith("expected a folder of problem packages at ")
                .hasMessageContaining("nowhere");
    }

    @Test
    void packagesWithinAJarAreRead() throws IOException {
        PackageDraft draft = new PackageDraft(temporary);
        URI jar = URI.create("jar:" + temporary.resolve("packed.jar").toUri());
        try (FileSystem within = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            copy(draft.folder().getParent(), within.getPath("/BOOT-INF/classes/problems"));
        }
        try (FileSystem within = FileSystems.newFileSystem(jar, Map.of())) {
            Catalogue catalogue = Catalogue.read(within.getPath("/BOOT-INF/classes/problems"));
            assertThat(catalogue.broken()).isEmpty();
            assertThat(catalogue.find("counter")).contains(draft.problem());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(from)) {
            paths = walk.toList();
        }
        for (Path path : paths) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }
}
