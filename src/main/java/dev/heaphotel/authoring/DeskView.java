package dev.heaphotel.authoring;

import dev.heaphotel.problem.Complaint;
import dev.heaphotel.problem.Markdown;
import dev.heaphotel.problem.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One draft with one of its files open.
 *
 * @param file      the path of the one that is open
 * @param present   whether the draft has it
 * @param preview   how it reads, HTML; empty for what is no prose
 * @param mistakes  what is wrong with the whole package
 * @param standing  {@code broken}, {@code unproved}, {@code proving}, {@code stopped}, {@code proved} or {@code published}
 * @param words     the same in a sentence
 * @param proof     the latest of these very texts
 */
public record DeskView(
        UUID id,
        String slug,
        long revision,
        List<FileLine> files,
        String file,
        boolean present,
        String text,
        Optional<String> preview,
        List<Mistake> mistakes,
        String standing,
        String words,
        Optional<UUID> proof) {

    /** The file that is open at first. */
    static final String FIRST = "problem.yaml";

    private static final List<String> ORDER = List.of(
            "problem.yaml", "statement.md", "solution.md", "starter/", "workload/", "submissions/expectations.yaml");

    /** @param mistakes how many */
    public record FileLine(String path, boolean open, long mistakes) {

        /** With its slash; "" at the top. */
        public String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * @param path of the file, below the package
     * @param line where known, else ""
     */
    public record Mistake(String path, String line, String message) {}

    static DeskView of(PackageDraft draft, String file, Publishing.Standing standing) {
        List<Mistake> mistakes = draft.reading() instanceof Reading.Broken broken
                ? broken.complaints().stream()
                        .map(each -> mistake(draft.slug(), each))
                        .toList()
                : List.of();
        String text = draft.files().texts().getOrDefault(file, "");
        return new DeskView(
                draft.id(),
                draft.slug(),
                draft.revision(),
                draft.files().texts().keySet().stream()
                        .sorted(Comparator.comparingInt(DeskView::rank).thenComparing(Comparator.naturalOrder()))
                        .map(path -> new FileLine(path, path.equals(file), count(mistakes, path)))
                        .toList(),
                file,
                draft.files().texts().containsKey(file),
                text,
                file.endsWith(".md") ? Optional.of(Markdown.html(text)) : Optional.empty(),
                mistakes,
                standing.word(),
                standing.words(),
                standing.proof());
    }

    private static int rank(String path) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (path.startsWith(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }

    private static long count(List<Mistake> mistakes, String path) {
        return mistakes.stream().filter(each -> each.path().equals(path)).count();
    }

    private static Mistake mistake(String slug, Complaint complaint) {
        String below = complaint.file().substring(Math.min(complaint.file().length(), slug.length() + 1));
        int colon = below.lastIndexOf(':');
        String key = complaint.key().isEmpty() ? "" : complaint.key() + ": ";
        return new Mistake(
                colon < 0 ? below : below.substring(0, colon),
                colon < 0 ? "" : below.substring(colon + 1),
                key + complaint.message());
    }
}
