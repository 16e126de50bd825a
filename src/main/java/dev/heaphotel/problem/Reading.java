package dev.heaphotel.problem;

import java.util.List;

/** What came of reading one package. */
public sealed interface Reading {

    /**
     * Nothing to complain about.
     *
     * @param files all that the package consists of
     */
    record Loaded(Problem problem, PackageFiles files) implements Reading {}

    /**
     * The package cannot be used.
     *
     * @param slug       the folder's name
     * @param complaints every mistake found, one at least
     */
    record Broken(String slug, List<Complaint> complaints) implements Reading {

        public Broken {
            complaints = List.copyOf(complaints);
        }
    }
}
