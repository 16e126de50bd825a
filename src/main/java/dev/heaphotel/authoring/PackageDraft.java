package dev.heaphotel.authoring;

import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.problem.ProblemReader;
import dev.heaphotel.problem.Reading;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A package that an author is writing. It may be broken.
 *
 * @param revision grows with each change: who saves over another's change is told
 * @param copyOf   the version it began as; empty for one that began from the template
 */
record PackageDraft(
        UUID id, String slug, PackageFiles files, Optional<String> copyOf, long revision, Instant changedAt) {

    Reading reading() {
        return ProblemReader.read(slug, files);
    }
}
