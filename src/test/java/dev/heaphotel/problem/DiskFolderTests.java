package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFolderTests {

    @TempDir
    private Path temporary;

    private PackageDraft draft;

    @BeforeEach
    void writePackage() {
        draft = new PackageDraft(temporary);
    }

    @Test
    void filesMayBeAsLargeAsASubmissionAndNoLarger() {
        assertThat(draft.with("statement.md", "x".repeat(65_536)).complaints()).isEmpty();
        assertThat(draft.with("statement.md", "x".repeat(65_537)).complaints())
                .containsExactly(
                        "problems/counter/statement.md: expected at most 65536 bytes; found 65537; shorten it");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThat(draft.with("solution.md", new byte[] {'a', (byte) 0xff}).complaints())
                .containsExactly("problems/counter/solution.md: expected UTF-8; found other bytes; save it as UTF-8");
    }

    @Test
    void nulCharactersAreRefused() {
        assertThat(draft.with("starter/Counter.java", "class\0").complaints())
                .containsExactly(
                        "problems/counter/starter/Counter.java: expected text; found a NUL character; save it as"
                                + " plain UTF-8");
    }

    @Test
    void linkOutOfThePackageIsNotFollowed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.txt"), "secret");
        draft.without("statement.md");
        Files.createSymbolicLink(draft.folder().resolve("statement.md"), secret);

        assertThat(draft.complaints())
                .containsExactly(
                        "problems/counter/statement.md: expected a file of this package; found a link that leads"
                                + " out of it; copy the file here");
    }

    @Test
    void linkedFolderOutOfThePackageIsNotRead() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("Evil.java"), "class Counter {}");
        Files.createSymbolicLink(draft.folder().resolve("submissions/wrong_answer"), elsewhere);

        assertThat(draft.complaints())
                .containsExactly("problems/counter/submissions/wrong_answer: expected a folder of this package; found a"
                        + " link that leads out of it; copy the files here");
    }

    @Test
    void otherFilesAmongSourcesAreMistakesAndHiddenOnesAreNot() {
        draft.with("workload/notes.txt", "to do").with("workload/.DS_Store", "");

        assertThat(draft.complaints())
                .containsExactly(
                        "problems/counter/workload/notes.txt: expected Java sources only in this folder; move it"
                                + " elsewhere");
    }
}
