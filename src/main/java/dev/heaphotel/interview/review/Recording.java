package dev.heaphotel.interview.review;

import dev.heaphotel.interview.Skill;
import dev.heaphotel.interview.review.LeakRemoved.Tried;
import dev.heaphotel.submission.Archive.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is known of an interview, as one who may see it sees it.
 *
 * @param began    when its clock began to run
 * @param ended    empty while it goes on
 * @param length   in ms, up to its end or the last thing that happened
 * @param skills   that its scorecards rate
 * @param events   in order, without other interviewers' notes
 * @param attempts what was handed in, oldest first
 */
record Recording(
        UUID id,
        String candidate,
        Instant began,
        Optional<Instant> ended,
        long length,
        List<Skill> skills,
        List<Chapter> chapters,
        List<Event> events,
        List<Attempt> attempts) {

    /** So long without anything is a rest, in ms. */
    static final long REST = 15_000;

    Optional<Chapter> chapter(String slug) {
        return chapters.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** The place of a problem among the chapters; -1 for what belongs to none. */
    int place(Optional<String> slug) {
        return slug.flatMap(this::chapter).map(chapters::indexOf).orElse(-1);
    }

    Replay replay(Chapter chapter) {
        return new Replay(
                chapter.starter(),
                events.stream()
                        .filter(event -> event.is("edit") && event.isAt(chapter.slug()))
                        .map(Event::edit)
                        .toList());
    }

    List<Attempt> attempts(Chapter chapter) {
        return attempts.stream()
                .filter(attempt -> attempt.problem().equals(chapter.slug()))
                .toList();
    }

    /** The one that counts: the last submission that was judged, else the last run. */
    Optional<Attempt> last(Chapter chapter) {
        List<Attempt> judged = attempts(chapter).stream()
                .filter(attempt -> attempt.judgement().isPresent())
                .toList();
        return judged.stream()
                .filter(attempt -> !attempt.run())
                .reduce((one, next) -> next)
                .or(() -> judged.stream().reduce((one, next) -> next));
    }

    long millis(Attempt attempt) {
        return Math.max(0, Duration.between(began, attempt.handedIn()).toMillis());
    }

    List<LeakRemoved> removed(Chapter chapter) {
        List<Tried> tried = attempts(chapter).stream()
                .filter(attempt -> attempt.judgement().isPresent())
                .map(attempt -> new Tried(
                        attempt.id(),
                        millis(attempt),
                        attempt.source(),
                        attempt.judgement().orElseThrow()))
                .toList();
        return LeakRemoved.in(replay(chapter), tried);
    }

    /** How often something happened at a problem between two moments. */
    int count(String kind, Chapter chapter, long since, long until) {
        return (int) events.stream()
                .filter(event -> event.is(kind) && event.isAt(chapter.slug()))
                .filter(event -> event.millis() >= since && event.millis() <= until)
                .count();
    }

    Optional<Attempt> attempt(UUID id) {
        return attempts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Each attempt's number at its problem, from 1. */
    int number(Attempt attempt) {
        return chapter(attempt.problem())
                .map(chapter -> attempts(chapter).indexOf(attempt) + 1)
                .orElse(0);
    }

    /** Stretches of {@link #REST} and longer in which nothing happened. */
    List<Map.Entry<Long, Long>> rests() {
        List<Map.Entry<Long, Long>> rests = new ArrayList<>();
        long last = 0;
        for (Event event : events) {
            if (event.is("idle")) {
                continue;
            }
            if (event.millis() - last >= REST) {
                rests.add(Map.entry(last, event.millis()));
            }
            last = Math.max(last, event.millis());
        }
        if (length - last >= REST) {
            rests.add(Map.entry(last, length));
        }
        return rests;
    }
}
