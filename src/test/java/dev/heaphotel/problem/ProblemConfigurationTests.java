package dev.heaphotel.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemConfigurationTests {

    @TempDir
    private Path temporary;

    @Test
    void brokenPackageIsToldInSentencesAndLeftOut(CapturedOutput output) {
        PackageDraft draft = new PackageDraft(temporary).replacing("title: Counter", "titel: Counter");

        Catalogue catalogue = serve(draft.folder().getParent());

        assertThat(catalogue.problems()).isEmpty();
        assertThat(output)
                .contains("Problem package counter is left out until these are mended and the server is started again:")
                .contains("\n  problems/counter/problem.yaml:1: titel: expected one of ")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void wholePackagesNeedNoWords(CapturedOutput output) {
        PackageDraft draft = new PackageDraft(temporary);

        assertThat(serve(draft.folder().getParent()).problems()).hasSize(1);
        assertThat(output).isEmpty();
    }

    @Test
    void missingFolderStopsTheStartWithTheWayOut() {
        MissingPackages missing =
                catchThrowableOfType(MissingPackages.class, () -> serve(temporary.resolve("nowhere")));

        FailureAnalysis analysis = new MissingPackagesAnalyzer().analyze(missing);

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .isEqualTo("expected a folder of problem packages at " + temporary.resolve("nowhere") + "; found none");
        assertThat(analysis.getAction())
                .isEqualTo("name another, or leave it out to use the packages that come with Heap Hotel");
    }

    private static Catalogue serve(Path folder) {
        return new ProblemConfiguration().catalogue(folder.toString());
    }
}
