package dev.heaphotel.submission;

import java.util.Optional;
import java.util.UUID;

/**
 * Who hands something in.
 *
 * @param person  whoever is signed in
 * @param guest   the random key in the guest cookie; programs bring none
 * @param fresh   the key was made just now: a program that keeps no cookies gets another one every time
 * @param address the network address the request came from
 */
record Visitor(Optional<UUID> person, Optional<String> guest, boolean fresh, String address) {

    /** With whom it shares turns in the queue: with nobody who can be told apart. */
    String owner() {
        return person.map(id -> "person " + id)
                .or(() -> guest.filter(key -> !fresh).map(key -> "guest " + key))
                .orElse("address " + address);
    }

    /** Whose drafts are theirs, as the column {@code owner} spells it; empty for a program without a cookie. */
    String keeper() {
        return person.map(id -> "person " + id)
                .or(() -> guest.map(key -> "guest " + key))
                .orElse("");
    }

    /** The key under which a guest's things are kept; a person's are kept under the person alone. */
    Optional<String> keptAsGuest() {
        return person.isPresent() ? Optional.empty() : guest;
    }
}
