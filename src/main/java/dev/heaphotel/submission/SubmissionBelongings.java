package dev.heaphotel.submission;

import dev.heaphotel.account.Belongings;
import dev.heaphotel.judge.JudgeQueue;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** What a person handed in, and their places in the queue. */
@Component
class SubmissionBelongings implements Belongings {

    private final Submissions submissions;
    private final JudgeQueue queue;
    private final SubmissionBody body;

    SubmissionBelongings(Submissions submissions, JudgeQueue queue, SubmissionBody body) {
        this.submissions = submissions;
        this.queue = queue;
        this.body = body;
    }

    @Override
    public String name() {
        return "submissions";
    }

    /** What waits keeps its place, and shares turns with whatever else is the person's. */
    @Override
    public void adopt(String guest, UUID person) {
        String owner = Visitor.owner(person);
        // The first one came without the key and waits as its address's.
        submissions.firstOfGuest(guest).ifPresent(first -> queue.give(first, owner));
        queue.giveAll(Visitor.owner(guest), owner);
        submissions.adopt(guest, person);
    }

    @Override
    public void export(UUID person, JsonGenerator out) {
        out.writeStartArray();
        for (UUID id : submissions.idsOf(person)) {
            submissions.findById(id).map(this::everything).ifPresent(out::writePOJO);
        }
        out.writeEndArray();
    }

    @Override
    public void forget(UUID person) {
        queue.withdraw(Visitor.owner(person));
        submissions.forget(person);
    }

    private ObjectNode everything(Submission submission) {
        ObjectNode all = body.of(submission);
        all.put("source", submission.source());
        submission.claim().ifPresent(claim -> all.put("predicted", claim));
        all.put("networkAddress", submission.address());
        return all;
    }
}
