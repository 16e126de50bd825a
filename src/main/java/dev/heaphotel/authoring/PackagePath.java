package dev.heaphotel.authoring;

import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.unit.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where a file of a package may stand. Anything else is refused, so no path leads out of a package. */
final class PackagePath {

    private static final String JAVA = "[A-Za-z_$][A-Za-z0-9_$]{0,79}\\.java";

    private static final Pattern SHAPE =
            Pattern.compile("problem\\.yaml|statement\\.md|solution\\.md|(?:starter|workload)/" + JAVA
                    + "|submissions/expectations\\.yaml|submissions/(?:" + verdicts() + ")/" + JAVA);

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final String EXAMPLES = "submissions/";

    static final int LONGEST_SLUG = 60;

    private PackagePath() {}

    static boolean isPath(String path) {
        return SHAPE.matcher(path).matches();
    }

    static boolean isSlug(String slug) {
        return slug.length() <= LONGEST_SLUG && SLUG.matcher(slug).matches();
    }

    /** A file in another place; where the package's texts name an example by its place, they name the new one. */
    static PackageFiles moved(PackageFiles files, String from, String to) {
        PackageFiles moved = files.without(from).with(to, files.texts().getOrDefault(from, ""));
        if (!from.startsWith(EXAMPLES) || !to.startsWith(EXAMPLES)) {
            return moved;
        }
        String before = from.substring(EXAMPLES.length());
        String after = to.substring(EXAMPLES.length());
        for (String naming : List.of("problem.yaml", EXAMPLES + "expectations.yaml")) {
            String text = moved.texts().get(naming);
            moved = text == null ? moved : moved.with(naming, text.replace(before, after));
        }
        return moved;
    }

    private static String verdicts() {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.SYSTEM_ERROR)
                .map(Verdict::folder)
                .collect(Collectors.joining("|"));
    }
}
