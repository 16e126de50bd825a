package dev.heaphotel.submission;

import dev.heaphotel.judge.Judgement;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A visitor's own runs and submissions. What is another's is as if it were not there. */
@Component
public class Attempts {

    static final int ON_A_PAGE = 20;

    private final Submissions submissions;
    private final Asides asides;
    private final JsonMapper json;

    Attempts(Submissions submissions, Asides asides, JsonMapper json) {
        this.submissions = submissions;
        this.asides = asides;
        this.json = json;
    }

    /**
     * A text that may be put back into the editor.
     *
     * @param what {@code run}, {@code submission} or {@code text set aside}
     * @param when ISO 8601
     */
    public record Restorable(String source, String what, String when) {}

    /** @param page from 0, newest first */
    Slice<Submission> page(Visitor visitor, String problem, int page) {
        return submissions.ofVisitor(
                problem, visitor.person().orElse(null), visitor.guest().orElse(null), PageRequest.of(page, ON_A_PAGE));
    }

    Optional<Submission> find(Visitor visitor, String id) {
        return parse(id).flatMap(submissions::findById).filter(submission -> submission.isOf(visitor));
    }

    public Optional<Restorable> restorable(Visitor visitor, String problem, String id) {
        return find(visitor, id)
                .filter(submission -> submission.problem().equals(problem))
                .map(Attempts::restorable)
                .or(() -> parse(id)
                        .flatMap(known -> asides.find(visitor, problem, known))
                        .map(text -> new Restorable(
                                text.source(),
                                "text set aside",
                                text.setAsideAt().toString())));
    }

    private static Restorable restorable(Submission submission) {
        return new Restorable(
                submission.source(),
                AttemptView.kind(submission).toLowerCase(Locale.ROOT),
                submission.createdAt().toString());
    }

    Optional<Judgement> judgement(Submission submission) {
        return submission.result().map(result -> json.readValue(result, Judgement.class));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
