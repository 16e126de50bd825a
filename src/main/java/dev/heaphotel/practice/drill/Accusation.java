package dev.heaphotel.practice.drill;

import java.util.Optional;

/**
 * What a visitor points at.
 *
 * @param line   from 1
 * @param holder id of a name of the program
 */
record Accusation(int line, String holder) {

    /** Empty where one of the two was not chosen, or is no such thing. */
    static Optional<Accusation> read(String line, String holder, Listing listing) {
        int number = line.matches("\\d{1,5}") ? Integer.parseInt(line) : 0;
        return number >= 1
                        && number <= listing.lines().size()
                        && listing.name(holder).isPresent()
                ? Optional.of(new Accusation(number, holder))
                : Optional.empty();
    }

    /** As a step keeps it. */
    String said() {
        return line + " " + holder;
    }

    /** The reverse of {@link #said()}; empty for what was said of another version of the program. */
    static Optional<Accusation> kept(String said, Listing listing) {
        int blank = said.indexOf(' ');
        return blank < 0 ? Optional.empty() : read(said.substring(0, blank), said.substring(blank + 1), listing);
    }

    boolean right(Evidence evidence, Listing listing) {
        return listing.right(evidence).contains(line) && evidence.heldBy(holder);
    }
}
