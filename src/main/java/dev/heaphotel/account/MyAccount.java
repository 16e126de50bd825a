package dev.heaphotel.account;

import dev.heaphotel.account.audit.Audit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What people change about themselves. */
@Service
class MyAccount {

    enum Farewell {
        GONE,
        /** Without whom nobody could run the house. */
        LAST_ADMINISTRATOR
    }

    private final People people;
    private final PasswordEncoder passwords;
    private final Luggage luggage;
    private final Audit audit;

    MyAccount(People people, PasswordEncoder passwords, Luggage luggage, Audit audit) {
        this.people = people;
        this.passwords = passwords;
        this.luggage = luggage;
        this.audit = audit;
    }

    /** @throws ResponseStatusException 404 for somebody who was there a moment ago */
    Person of(UUID id) {
        return people.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Transactional
    public SignedIn rename(UUID id, String name) {
        Person person = of(id);
        person.rename(name);
        return person.signedIn();
    }

    @Transactional
    public void changePassword(UUID id, String password) {
        String hash = passwords.encode(password);
        of(id).changePassword(hash);
        audit.record(Optional.of(id), "password changed", Audit.person(id), "");
    }

    /** Whether nobody else could run the house. */
    boolean isLastAdministrator(Person person) {
        return person.role() == Role.ADMIN && people.countAdministrators() == 1;
    }

    /** The person and everything kept for them, all or nothing. */
    @Transactional
    public Farewell leave(UUID id) {
        int administrators = people.administratorsForUpdate().size();
        Person person = of(id);
        if (person.role() == Role.ADMIN && administrators == 1) {
            return Farewell.LAST_ADMINISTRATOR;
        }
        luggage.forget(id);
        people.delete(person);
        audit.record(Optional.of(id), "account deleted", Audit.person(id), "By the person.");
        return Farewell.GONE;
    }
}
