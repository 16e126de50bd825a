package dev.heaphotel.interview;

import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemView;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hints of the problems, opened one after another by the candidate or given by an interviewer. */
@Component
class HintBook {

    private final InterviewEvents events;

    HintBook(InterviewEvents events) {
        this.events = events;
    }

    int opened(UUID interview, String slug) {
        return (int) events.of(interview, InterviewEvent.Kind.HINT).stream()
                .filter(hint -> hint.problem().filter(slug::equals).isPresent())
                .count();
    }

    /**
     * @param person who gives it; null for the candidate who opens it
     * @param name   of the person, or {@code candidate}
     * @return its number; empty where all are open
     */
    @Transactional
    public OptionalInt open(UUID interview, Problem problem, @Nullable UUID person, String name) {
        events.queue(interview);
        int next = opened(interview, problem.slug()) + 1;
        int all = problem.hints().size();
        if (next > all) {
            return OptionalInt.empty();
        }
        Map<String, Object> body = Map.of("number", next, "of", all, "by", name);
        if (person == null) {
            events.add(interview, InterviewEvent.Kind.HINT, problem.slug(), body);
        } else {
            events.addBy(person, interview, InterviewEvent.Kind.HINT, problem.slug(), body);
        }
        return OptionalInt.of(next);
    }

    /** HTML; empty for a number there is none of. */
    static String html(Problem problem, int number) {
        List<String> hints = ProblemView.of(problem).hints();
        return number >= 1 && number <= hints.size() ? hints.get(number - 1) : "";
    }
}
