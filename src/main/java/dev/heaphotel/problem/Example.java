package dev.heaphotel.problem;

import dev.heaphotel.unit.Verdict;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of the author's with the verdict it must get.
 *
 * @param file     path below the package's folder, {@code submissions/leak/ForgetsToEvict.java}
 * @param expected the verdict, from the folder's name
 * @param source   the whole text
 */
public record Example(String file, Verdict expected, String source, Expectation expectation) {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@\\w+ ([^}]*)}");

    /** What its author says of it: the first documentation comment, as running text; empty where there is none. */
    public String remark() {
        Matcher comment = COMMENT.matcher(source);
        if (!comment.find()) {
            return "";
        }
        String text = comment.group(1).replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ");
        return CODE.matcher(text).replaceAll("$1").strip();
    }
}
