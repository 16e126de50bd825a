package dev.heaphotel.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom an administrator looks for.
 *
 * @param text part of a name or an address; empty for everybody
 * @param role empty for every role
 */
record PeopleSearch(String text, Optional<Role> role) {

    private static final int MOST = 100;

    /** What a role is not means every role. */
    static PeopleSearch of(String text, String role) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return new PeopleSearch(plain.substring(0, Math.min(plain.length(), MOST)), role(role));
    }

    static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** For {@code like ... escape '!'}. */
    String pattern() {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    List<Role> roles() {
        return role.map(List::of).orElseGet(() -> List.of(Role.values()));
    }
}
