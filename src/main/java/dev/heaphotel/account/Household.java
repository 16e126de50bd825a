package dev.heaphotel.account;

import dev.heaphotel.account.audit.Audit;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do about other people's accounts. Nobody does it to themselves, and whoever does it is still an
 * administrator when it is done: so one always stays, even where two turn on each other at once.
 */
@Service
@AdminOnly
class Household {

    enum Outcome {
        DONE,
        /** It was so already. */
        NOTHING_TO_DO,
        /** Somebody's own account: by mistake, or the last administrator. */
        ONESELF,
        /** There is no such person (any more). */
        NOBODY
    }

    private final People people;
    private final Luggage luggage;
    private final Audit audit;
    private final Clock clock;

    Household(People people, Luggage luggage, Audit audit, Clock clock) {
        this.people = people;
        this.luggage = luggage;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome changeRole(SignedIn admin, UUID id, Role role) {
        return change(admin, id, "role changed", person -> {
            Role before = person.role();
            person.changeRole(role);
            return before == role
                    ? Optional.empty()
                    : Optional.of("From " + before.logged() + " to " + role.logged() + ".");
        });
    }

    @Transactional
    public Outcome lock(SignedIn admin, UUID id) {
        return change(admin, id, "account locked", person -> {
            boolean before = person.lockedAt().isPresent();
            if (!before) {
                person.lock(clock.instant());
            }
            return before ? Optional.empty() : Optional.of("");
        });
    }

    @Transactional
    public Outcome unlock(SignedIn admin, UUID id) {
        return change(admin, id, "account unlocked", person -> {
            boolean before = person.lockedAt().isPresent();
            person.unlock();
            return before ? Optional.of("") : Optional.empty();
        });
    }

    /** Writes down that the person is to be signed in nowhere; {@link Sessions} ends what there is. */
    @Transactional
    public Outcome signOut(SignedIn admin, UUID id) {
        return change(admin, id, "sessions ended", person -> Optional.of(""));
    }

    /** The person and everything kept for them. */
    @Transactional
    public Outcome delete(SignedIn admin, UUID id) {
        return change(admin, id, "account deleted", person -> {
            luggage.forget(id);
            people.delete(person);
            return Optional.of("By an administrator. It was " + person.role().logged() + ", here since "
                    + AccountView.of(person).since() + ".");
        });
    }

    /**
     * Changes of administrators come one after another.
     *
     * @param deed answers what the log says of it; empty where nothing was to do
     */
    private Outcome change(SignedIn admin, UUID id, String what, Function<Person, Optional<String>> deed) {
        boolean still = people.administratorsForUpdate().stream()
                .anyMatch(person -> person.id().equals(admin.id()));
        if (!still) {
            throw new AccessDeniedException("No administrator any more.");
        }
        Optional<Person> person = people.findById(id);
        if (person.isEmpty()) {
            return Outcome.NOBODY;
        }
        if (admin.id().equals(id)) {
            return Outcome.ONESELF;
        }
        Optional<String> detail = deed.apply(person.get());
        detail.ifPresent(words -> audit.record(Optional.of(admin.id()), what, Audit.person(id), words));
        return detail.isPresent() ? Outcome.DONE : Outcome.NOTHING_TO_DO;
    }
}
