package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Somebody's own account as their page shows it.
 *
 * @param email       empty where none is known
 * @param since       the day they came, in UTC
 * @param hasPassword whether they sign in here, not elsewhere
 */
public record AccountView(String name, String email, String role, LocalDate since, boolean hasPassword) {

    static AccountView of(Person person) {
        return new AccountView(
                person.name(),
                person.email().orElse(""),
                word(person.role()),
                person.createdAt().atZone(ZoneOffset.UTC).toLocalDate(),
                person.passwordHash().isPresent());
    }

    static String word(Role role) {
        return switch (role) {
            case CANDIDATE -> Texts.say("account.role.candidate");
            case INTERVIEWER -> Texts.say("account.role.interviewer");
            case ADMIN -> Texts.say("account.role.administrator");
        };
    }
}
