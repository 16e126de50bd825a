package dev.heaphotel.interview.review;

import dev.heaphotel.account.Belongings;
import dev.heaphotel.interview.review.ReportBody.CardBody;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** What an interviewer wrote about others. What was submitted is the house's: it stays, without its author. Notes go. */
@Component
class ScorecardBelongings implements Belongings {

    private final Scorecards scorecards;
    private final Recordings recordings;

    ScorecardBelongings(Scorecards scorecards, Recordings recordings) {
        this.scorecards = scorecards;
        this.recordings = recordings;
    }

    /** @param state {@code DRAFT}, {@code SUBMITTED} or {@code DECLINED} */
    record Written(UUID interview, String state, CardBody scorecard) {}

    @Override
    public String name() {
        return "scorecards";
    }

    /** A guest writes none. */
    @Override
    public void adopt(String guest, UUID person) {}

    @Override
    public void export(UUID person, JsonGenerator out) {
        out.writeStartArray();
        scorecards.by(person).stream()
                .map(card -> new Written(card.interview(), card.state().name(), ReportBody.card(card)))
                .forEach(out::writePOJO);
        out.writeEndArray();
    }

    @Override
    public void forget(UUID person) {
        scorecards.forget(person);
        recordings.forgetNotes(person);
    }
}
