package dev.heaphotel.authoring;

import dev.heaphotel.unit.Verdict;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a file of a package may stand. Anything else is refused, so no path leads out of a package. */
final class PackagePath {

    private static final String JAVA = "[A-Za-z_$][A-Za-z0-9_$]{0,79}\\.java";

    private static final Pattern SHAPE =
            Pattern.compile("problem\\.yaml|statement\\.md|solution\\.md|(?:starter|workload)/" + JAVA
                    + "|submissions/expectations\\.yaml|submissions/(?:" + verdicts() + ")/" + JAVA);

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    static final int LONGEST_SLUG = 60;

    private PackagePath() {}

    static boolean isPath(String path) {
        return SHAPE.matcher(path).matches();
    }

    static boolean isSlug(String slug) {
        return slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches();
    }

    private static String verdicts() {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.SYSTEM_ERROR)
                .map(Verdict::folder)
                .collect(Collectors.joining("|"));
    }
}
