package dev.heaphotel.interview;

import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.ByteSize;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The problems of an interview, in the versions and within the heap that were set up. */
@Component
class Problems {

    private final PackageVersions versions;

    Problems(PackageVersions versions) {
        this.versions = versions;
    }

    Optional<Problem> of(Interview interview, String slug) {
        return interview.problem(slug).flatMap(assigned -> of(interview, assigned));
    }

    Optional<Problem> of(Interview interview, Assignment assigned) {
        return versions.find(assigned.slug(), assigned.version())
                .map(problem -> interview.heapMib().isPresent()
                        ? problem.within(ByteSize.mebibytes(interview.heapMib().getAsInt()))
                        : problem);
    }
}
