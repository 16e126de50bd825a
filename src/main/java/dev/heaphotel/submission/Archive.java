package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.web.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was handed in, whoever it is of, for features that have made sure that whoever asks may see it. */
@Component
public class Archive {

    private final Submissions submissions;
    private final Lessons.Reference reference;
    private final JsonMapper json;

    Archive(Submissions submissions, Lessons.Reference reference, JsonMapper json) {
        this.submissions = submissions;
        this.reference = reference;
        this.json = json;
    }

    /** @param judgement empty until it is known */
    public record Attempt(
            UUID id,
            String problem,
            Optional<String> version,
            boolean run,
            String source,
            Optional<String> claim,
            Instant handedIn,
            Optional<Judgement> judgement) {

        /** {@code Run} or {@code Submission}. */
        public String kind() {
            return Texts.say(run ? "submission.kind.run" : "submission.kind.submission");
        }
    }

    /** Those that there are, oldest first. */
    public List<Attempt> find(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> submissions.findById(id).stream())
                .map(this::attempt)
                .sorted(Comparator.comparing(Attempt::handedIn))
                .toList();
    }

    /** How the reference is judged on the same inputs; empty while that is not known, and then it has been asked for. */
    public Optional<Judgement> reference(Attempt attempt) {
        return attempt.judgement()
                .filter(judged -> !judged.growth().isEmpty())
                .flatMap(judged -> submissions
                        .findById(attempt.id())
                        .flatMap(submission -> reference.of(submission, judged.seed())));
    }

    /** What a guest handed in stays, without where it came from. In the caller's transaction. */
    public void anonymise(String guest) {
        submissions.forgetAddresses(guest);
    }

    private Attempt attempt(Submission submission) {
        return new Attempt(
                submission.id(),
                submission.problem(),
                submission.version(),
                submission.kind() == Depth.RUN,
                submission.source(),
                submission.claim(),
                submission.createdAt(),
                submission.result().map(result -> json.readValue(result, Judgement.class)));
    }
}
