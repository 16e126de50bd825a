package dev.heaphotel.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Makes accounts for whoever asks. */
@Service
class SignUp {

    private final People people;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SignUp(People people, PasswordEncoder passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Takes as long whether the address is free or not: the password is hashed in any case.
     *
     * @return empty where the address is taken
     */
    Optional<SignedIn> admit(String name, String email, String password) {
        String hash = passwords.encode(password);
        if (people.findByAddress(email).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    people.saveAndFlush(Person.withPassword(email, name, hash, Role.CANDIDATE, clock.instant()))
                            .signedIn());
        } catch (DataIntegrityViolationException takenMeanwhile) {
            return Optional.empty();
        }
    }
}
