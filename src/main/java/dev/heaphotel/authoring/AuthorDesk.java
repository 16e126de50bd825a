package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminDesk;
import dev.heaphotel.web.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The author's desk in the administrators' overview. */
@Component
@Order(5)
class AuthorDesk implements AdminDesk {

    private final PackageDrafts drafts;

    AuthorDesk(PackageDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String path() {
        return "/admin/problems";
    }

    @Override
    public String title() {
        return Texts.say("authoring.desk");
    }

    @Override
    public String purpose() {
        return Texts.say("authoring.lead");
    }

    @Override
    public String standing() {
        return Texts.say("authoring.drafts-open", drafts.all().size());
    }
}
