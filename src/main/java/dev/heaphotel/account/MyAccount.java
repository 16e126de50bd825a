package dev.heaphotel.account;

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

    MyAccount(People people, PasswordEncoder passwords, Luggage luggage) {
        this.people = people;
        this.passwords = passwords;
        this.luggage = luggage;
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
    }

    /** Whether nobody else could run the house. */
    boolean isLastAdministrator(Person person) {
        return person.role() == Role.ADMIN && people.countByRole(Role.ADMIN) == 1;
    }

    /** The person and everything kept for them, all or nothing. */
    @Transactional
    public Farewell leave(UUID id) {
        int administrators = people.findByRole(Role.ADMIN).size();
        Person person = of(id);
        if (person.role() == Role.ADMIN && administrators == 1) {
            return Farewell.LAST_ADMINISTRATOR;
        }
        luggage.forget(id);
        people.delete(person);
        return Farewell.GONE;
    }
}
