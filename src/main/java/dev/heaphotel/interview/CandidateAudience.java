package dev.heaphotel.interview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a candidate hears: messages, hints, questions without their answers, the clock, who looks on. Never a note. */
@Component
class CandidateAudience {

    private final Standing standing;
    private final Presences presences;
    private final Problems problems;
    private final Interviews interviews;

    CandidateAudience(Standing standing, Presences presences, Problems problems, Interviews interviews) {
        this.standing = standing;
        this.presences = presences;
        this.problems = problems;
        this.interviews = interviews;
    }

    InterviewFeed.Audience of(UUID interview) {
        return new InterviewFeed.Audience() {

            @Override
            public List<Map<String, Object>> tell(InterviewEvent event) {
                return event.kind().isToldToCandidate() ? List.of(told(interview, event)) : List.of();
            }

            @Override
            public Map<String, Object> state() {
                presences.candidateHere(interview);
                return standing.of(interview);
            }
        };
    }

    private Map<String, Object> told(UUID interview, InterviewEvent event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", event.id());
        told.put("at", event.at().toString());
        told.put("kind", event.kind().word());
        event.problem().ifPresent(slug -> told.put("problem", slug));
        told.put("body", body(interview, event));
        return told;
    }

    /** Field by field: what is added to a question's body one day is not told by accident. */
    private JsonNode body(UUID interview, InterviewEvent event) {
        if (!(event.body() instanceof ObjectNode body)) {
            return event.body();
        }
        return switch (event.kind()) {
            case QUESTION -> body.deepCopy().retain("text", "from", "choices");
            case HINT -> body.deepCopy().put("html", hint(interview, event));
            default -> body;
        };
    }

    private String hint(UUID interview, InterviewEvent event) {
        int number = event.body().path("number").asInt(0);
        return interviews
                .find(interview)
                .flatMap(found -> event.problem().flatMap(slug -> problems.of(found, slug)))
                .map(problem -> HintBook.html(problem, number))
                .orElse("");
    }
}
