package dev.heaphotel.submission;

import dev.heaphotel.account.Belongings;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** What a person is writing, and what they wrote before that was set aside. */
@Component
class DraftBelongings implements Belongings {

    private final Drafts drafts;

    DraftBelongings(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public void adopt(String guest, UUID person) {
        drafts.adopt(guest, person);
    }

    @Override
    public void export(UUID person, JsonGenerator out) {
        out.writePOJO(drafts.all(person));
    }

    @Override
    public void forget(UUID person) {
        drafts.forget(person);
    }
}
