package dev.heaphotel.authoring;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Complaint;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.Texts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything an author may go on with.
 *
 * @param offered in the order in which candidates see them
 */
public record ProblemsView(List<Line> offered, List<Line> retired, List<DraftLine> drafts, List<Broken> broken) {

    /**
     * A problem that is or was offered.
     *
     * @param from who made the version, in words
     */
    public record Line(String slug, String title, String topic, int number, String at, String from, int examples) {}

    /** @param kind of what it began as, in words */
    public record DraftLine(UUID id, String slug, String kind, String changedAt) {}

    /** A folder that could not be read when the server started. */
    public record Broken(String slug, List<String> complaints) {}

    static ProblemsView of(List<Shelf.Line> lines, Catalogue catalogue, List<PackageDraft> drafts) {
        return new ProblemsView(
                catalogue.problems().stream()
                        .flatMap(problem -> lines.stream()
                                .filter(line -> line.slug().equals(problem.slug()))
                                .map(line -> line(line, Optional.of(problem))))
                        .toList(),
                lines.stream()
                        .filter(Shelf.Line::retired)
                        .map(line -> line(line, catalogue.known(line.slug())))
                        .sorted(Comparator.comparing(Line::slug))
                        .toList(),
                drafts.stream().map(ProblemsView::draft).toList(),
                catalogue.broken().stream()
                        .map(each -> new Broken(
                                each.slug(),
                                each.complaints().stream()
                                        .map(Complaint::toString)
                                        .toList()))
                        .toList());
    }

    private static Line line(Shelf.Line line, Optional<Problem> problem) {
        return new Line(
                line.slug(),
                problem.map(Problem::title).orElse(line.slug()),
                problem.map(each -> each.stop().topic().title()).orElse(""),
                line.current().number(),
                at(line.current().at()),
                from(line.current()),
                problem.map(each -> each.examples().size()).orElse(0));
    }

    private static DraftLine draft(PackageDraft draft) {
        return new DraftLine(
                draft.id(),
                draft.slug(),
                Texts.say(draft.copyOf().isPresent() ? "authoring.copy-of-version" : "authoring.new"),
                at(draft.changedAt()));
    }

    static String from(Publication publication) {
        return Texts.say(publication.cameWithTheServer() ? "authoring.came-with-server" : "authoring.published-here");
    }

    static String at(Instant time) {
        return Texts.moment("web.moment", time);
    }
}
