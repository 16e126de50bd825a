package dev.heaphotel.submission;

import dev.heaphotel.judge.JudgeQueue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A submission as the API tells it: {@code id}, {@code state}, {@code verdict} and, once DONE, every field of the judgement. */
@Component
class SubmissionBody {

    private final JsonMapper json;
    private final JudgeQueue queue;

    SubmissionBody(JsonMapper json, JudgeQueue queue) {
        this.json = json;
        this.queue = queue;
    }

    ObjectNode of(Submission submission) {
        ObjectNode body = json.createObjectNode();
        body.put("id", submission.id().toString());
        body.put("state", submission.state().name());
        body.put("verdict", submission.verdict().map(Enum::name).orElse(null));
        body.put("problem", submission.problem());
        body.put("kind", submission.kind().name());
        body.put("createdAt", submission.createdAt().toString());
        submission.startedAt().ifPresent(time -> body.put("startedAt", time.toString()));
        submission.finishedAt().ifPresent(time -> body.put("finishedAt", time.toString()));
        if (submission.state() == Submission.State.QUEUED) {
            Waiting.exactly(queue, submission.id()).tell(body);
        }
        submission.result().ifPresent(result -> body.setAll((ObjectNode) json.readTree(result)));
        return body;
    }
}
