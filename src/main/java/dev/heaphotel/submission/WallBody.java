package dev.heaphotel.submission;

import dev.heaphotel.judge.JudgeQueue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A run into the wall as the API tells it: {@code state} and, once DONE, every field of the report with a sentence. */
@Component
class WallBody {

    private final JsonMapper json;
    private final JudgeQueue queue;

    WallBody(JsonMapper json, JudgeQueue queue) {
        this.json = json;
        this.queue = queue;
    }

    ObjectNode of(WallRun run) {
        ObjectNode body = json.createObjectNode();
        body.put("submission", run.submission().toString());
        body.put("state", run.state().name());
        if (run.state() == WallRun.State.QUEUED) {
            Waiting.exactly(queue, run.ticket()).tell(body);
        }
        run.report().ifPresent(report -> {
            body.setAll((ObjectNode) json.valueToTree(report));
            body.put("message", WallWords.result(report));
        });
        return body;
    }

    /** Where it waits, as of a moment ago. */
    ObjectNode place(WallRun run) {
        ObjectNode place = json.createObjectNode();
        Waiting.about(queue, run.ticket()).tell(place);
        return place;
    }
}
