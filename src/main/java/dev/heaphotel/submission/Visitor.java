package dev.heaphotel.submission;

import java.util.Optional;
import java.util.UUID;

/**
 * Who hands something in.
 *
 * @param person  whoever is signed in
 * @param guest   the random key in the guest cookie of somebody who is not signed in; programs bring none
 * @param fresh   the key was made just now: a program that keeps no cookies gets another one every time
 * @param address the network address the request came from
 */
public record Visitor(Optional<UUID> person, Optional<String> guest, boolean fresh, String address) {

    /** With whom it shares turns in the queue: with nobody who can be told apart. */
    String owner() {
        return person.map(Visitor::owner)
                .or(() -> guest.filter(key -> !fresh).map(Visitor::owner))
                .orElse("address " + address);
    }

    static String owner(UUID person) {
        return "person " + person;
    }

    static String owner(String guest) {
        return "guest " + guest;
    }

    /** Whose drafts are theirs, as the column {@code owner} spells it; empty for a program without a cookie. */
    String keeper() {
        return person.map(Visitor::owner).or(() -> guest.map(Visitor::owner)).orElse("");
    }
}
