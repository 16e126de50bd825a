package dev.heaphotel.account;

import dev.heaphotel.account.audit.Audit;
import dev.heaphotel.account.audit.AuditEntry;
import dev.heaphotel.web.Texts;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An entry of the audit log for people.
 *
 * @param instant for machines
 * @param who     whose doing it was
 * @param about   whom or what
 */
public record AuditView(String when, String instant, Party who, String what, Party about, String detail) {

    private static final int SHORT = 8;

    /**
     * Somebody or something in the log.
     *
     * @param name what to call it; may be empty
     * @param id   of a person who has an account today; empty for everybody and everything else
     */
    public record Party(String name, String id) {

        static Party of(UUID person, Map<UUID, String> names) {
            String name = names.get(person);
            return name == null
                    ? new Party(
                            Texts.say(
                                    "account.audit.somebody-gone",
                                    person.toString().substring(0, SHORT)),
                            "")
                    : new Party(name, person.toString());
        }
    }

    static AuditView of(AuditEntry entry, Map<UUID, String> names) {
        return new AuditView(
                PersonView.words(entry.at()),
                entry.at().toString(),
                entry.who()
                        .map(person -> Party.of(person, names))
                        .orElseGet(() -> new Party(Texts.say("account.audit.nobody"), "")),
                kind(entry.what()),
                Audit.personIn(entry.about())
                        .map(person -> Party.of(person, names))
                        .orElse(new Party(entry.about(), "")),
                entry.detail());
    }

    /** The log is kept in English; what it may hold has a text, and what has none stands as it was written. */
    static String kind(String what) {
        return Texts.sayOr(what, "account.audit.kind." + what.replace(' ', '-'));
    }

    /** Everybody who is spoken of. */
    static Set<UUID> people(Collection<AuditEntry> entries) {
        Set<UUID> people = new HashSet<>();
        entries.forEach(entry -> {
            entry.who().ifPresent(people::add);
            Audit.personIn(entry.about()).ifPresent(people::add);
        });
        return people;
    }
}
