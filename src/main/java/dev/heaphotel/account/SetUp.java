package dev.heaphotel.account;

import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator. */
@Service
class SetUp {

    private final SetUpLink link;
    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SetUp(SetUpLink link, People people, PasswordEncoder passwords, Clock clock) {
        this.link = link;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return whether the link was good; it is used up by that */
    @Transactional
    public boolean admit(SetUpForm form) {
        if (!link.opensForUpdate(form.token())) {
            return false;
        }
        String hash = passwords.encode(form.password());
        people.save(Person.withPassword(form.email().strip(), form.name(), hash, Role.ADMIN, clock.instant()));
        link.use();
        return true;
    }
}
