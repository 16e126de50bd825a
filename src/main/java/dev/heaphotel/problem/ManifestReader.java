package dev.heaphotel.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads {@code problem.yaml}, key by key in the order authors write it. */
final class ManifestReader {

    private static final Pattern TAG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,59}");

    private static final String ACCEPTED = "submissions/accepted/";

    /** In characters: a title stands in lists, a lesson on one line. */
    static final int LONGEST_TITLE = 80;

    static final int LONGEST_LINE = 300;

    private final Section root;

    ManifestReader(Section root) {
        this.root = root;
    }

    Manifest read() {
        Entry entry = entry(root.section("entry"));
        Manifest.Scaling scaling = new ScalingReader(root).read();
        Manifest manifest = new Manifest(
                root.value("title", text -> line(text, LONGEST_TITLE)).orElse(""),
                root.value("difficulty", ManifestReader::difficulty).orElse(Difficulty.MEDIUM),
                root.values("tags", ManifestReader::tag),
                root.value("lesson", text -> line(text, LONGEST_LINE)).orElse(""),
                stop(),
                entry,
                root.value("counts", text -> line(text, LONGEST_LINE)).orElse(""),
                scaling,
                limits(root.section("limits")),
                root.values("hints", text -> text),
                followUps(),
                new DrillsReader(root).read(),
                new WorkloadReader(root, entry, scaling.axes()).read(),
                root.value("reference", ManifestReader::accepted).orElse(""));
        root.nothingElse();
        return manifest;
    }

    private Stop stop() {
        return new Stop(
                root.optional("topic", Topic::of).orElse(Topic.OTHER),
                root.optional("place", text -> (int) Numbers.within(text, 1, Stop.LAST - 1))
                        .orElse(Stop.LAST));
    }

    private Entry entry(Section section) {
        String className = section.value("class", ManifestReader::className).orElse("");
        String signature = section.text("signature");
        if (!signature.isEmpty() && !signature.contains(className)) {
            section.complain("signature", "expected the declarations of " + className + "; found another class");
        }
        section.nothingElse();
        return new Entry(className, signature);
    }

    private ProblemLimits limits(Section section) {
        ProblemLimits limits = new ProblemLimits(
                section.optional("heap", Numbers::heap).orElse(ProblemLimits.DEFAULT.heap()),
                section.optional("cpu", Numbers::time).orElse(ProblemLimits.DEFAULT.cpu()),
                section.optional("wall", Numbers::time).orElse(ProblemLimits.DEFAULT.wall()));
        if (limits.wall().compareTo(limits.cpu()) < 0) {
            section.complain(
                    "wall",
                    "expected at least as long as cpu, " + limits.cpu().toSeconds() + " s; found "
                            + limits.wall().toSeconds() + " s");
        }
        section.nothingElse();
        return limits;
    }

    private List<FollowUp> followUps() {
        return root.sections("follow-ups").stream().map(this::followUp).toList();
    }

    private FollowUp followUp(Section section) {
        FollowUp followUp = new FollowUp(section.text("question"), section.text("answer"));
        section.nothingElse();
        return followUp;
    }

    private static Difficulty difficulty(String text) {
        for (Difficulty difficulty : Difficulty.values()) {
            if (difficulty.word().equals(text.toLowerCase(Locale.ROOT))) {
                return difficulty;
            }
        }
        throw new IllegalArgumentException("expected one of easy, medium, hard; found \"" + text + "\"");
    }

    private static String tag(String text) {
        if (!TAG.matcher(text).matches()) {
            throw new IllegalArgumentException("expected lower-case words joined by hyphens; found \"" + text + "\"");
        }
        return text;
    }

    static String className(String text) {
        if (!CLASS_NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("expected a class name such as LRUCache; found \"" + text + "\"");
        }
        return text;
    }

    private static String accepted(String text) {
        String name = text.startsWith(ACCEPTED) ? text.substring(ACCEPTED.length()) : "";
        if (!name.endsWith(".java") || name.contains("/")) {
            throw new IllegalArgumentException(
                    "expected a file such as " + ACCEPTED + "LinkedNodes.java; found \"" + text + "\"");
        }
        return text;
    }

    static String line(String text, int longest) {
        if (text.length() > longest || text.contains("\n")) {
            throw new IllegalArgumentException("expected one line of at most " + longest + " characters; found "
                    + text.length() + " characters on " + text.lines().count() + " lines");
        }
        return text;
    }
}
