package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody as administrators see them.
 *
 * @param email   empty where none is known
 * @param role    in words
 * @param code    the role's, for forms
 * @param since   the day they came, in UTC
 * @param locked  since when they may not sign in, in words; empty where they may
 * @param entry   how they sign in, in words
 * @param oneself whether it is whoever looks
 */
public record PersonView(
        UUID id,
        String name,
        String email,
        String role,
        String code,
        LocalDate since,
        String locked,
        String entry,
        boolean oneself) {

    static PersonView of(Person person, SignedIn admin) {
        AccountView account = AccountView.of(person);
        return new PersonView(
                person.id(),
                account.name(),
                account.email(),
                account.role(),
                person.role().name(),
                account.since(),
                person.lockedAt().map(PersonView::words).orElse(""),
                account.hasPassword()
                        ? Texts.say("account.person.with-password")
                        : Texts.say("account.person.with-elsewhere"),
                person.id().equals(admin.id()));
    }

    /** To the minute, in UTC. */
    static String words(Instant time) {
        return Texts.moment("web.moment", time);
    }
}
