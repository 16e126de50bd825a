package dev.heaphotel.authoring;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * One problem with all its versions.
 *
 * @param place   of the author's, in place of the package's own; "" without
 * @param tags    the same, separated by commas
 * @param ownTags what the current version says itself
 */
public record PublishedView(
        String slug, String title, boolean retired, String place, String tags, String ownTags, List<Version> versions) {

    /** @param current whether candidates are offered this one */
    public record Version(int number, String at, String from, String note, String digest, boolean current) {}

    private static final int SHORT = 12;

    /** @param own what the current version says itself; empty where it cannot be read any more */
    static PublishedView of(Shelf.Line line, List<Publication> history, Catalogue catalogue, Optional<Problem> own) {
        Optional<Problem> problem = catalogue.known(line.slug());
        return new PublishedView(
                line.slug(),
                problem.map(Problem::title).orElse(line.slug()),
                line.retired(),
                line.place().map(String::valueOf).orElse(""),
                line.tags().map(PublishedView::joined).orElse(""),
                own.map(published -> joined(published.tags())).orElse(""),
                history.stream()
                        .map(each ->
                                version(each, each.number() == line.current().number()))
                        .toList());
    }

    private static String joined(List<String> tags) {
        return String.join(", ", tags);
    }

    private static Version version(Publication publication, boolean current) {
        return new Version(
                publication.number(),
                ProblemsView.at(publication.at()),
                ProblemsView.from(publication),
                publication.note(),
                publication.version().substring(0, SHORT),
                current);
    }
}
