package dev.heaphotel.account;

import dev.heaphotel.account.audit.Audit;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator. */
@Service
class SetUp {

    enum Welcome {
        ADMITTED,
        /** The link is not the latest, was used, or is too old. */
        STALE,
        /** Somebody signed up with that address before. */
        ADDRESS_TAKEN
    }

    private final SetUpLink link;
    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Audit audit;

    SetUp(SetUpLink link, People people, PasswordEncoder passwords, Clock clock, Audit audit) {
        this.link = link;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.audit = audit;
    }

    /** A good link is used up by admitting somebody, and by nothing else. */
    @Transactional
    public Welcome admit(SetUpForm form) {
        if (!link.opensForUpdate(form.token())) {
            return Welcome.STALE;
        }
        String email = form.email().strip();
        if (people.findByAddress(email).isPresent()) {
            return Welcome.ADDRESS_TAKEN;
        }
        String hash = passwords.encode(form.password());
        Person first = people.save(Person.withPassword(email, form.name(), hash, Role.ADMIN, clock.instant()));
        link.use();
        audit.record(Optional.empty(), "house set up", Audit.person(first.id()), "The first administrator.");
        return Welcome.ADMITTED;
    }
}
