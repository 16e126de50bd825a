package dev.heaphotel.problem;

import java.util.List;

/** A problem's line in the register. */
record ProblemEntry(String slug, String title, String difficulty, List<String> tags, String lesson, String entry) {

    static ProblemEntry of(Problem problem) {
        return new ProblemEntry(
                problem.slug(),
                problem.title(),
                problem.difficulty().word(),
                problem.tags(),
                problem.lesson(),
                problem.entry().className());
    }
}
