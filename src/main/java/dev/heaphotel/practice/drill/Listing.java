package dev.heaphotel.practice.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A drill's program as something to point at.
 *
 * @param names all that it declares and what the measurement named, fields first
 */
record Listing(List<String> lines, List<Name> names) {

    static Listing of(String source, Evidence evidence) {
        List<Name> names = new ArrayList<>(Declared.in(source));
        names.removeIf(name -> name.local() && name.primitive());
        if (names.stream().noneMatch(name -> evidence.heldBy(name.id()))) {
            String held = evidence.holder().field();
            String word = held.substring(held.lastIndexOf('.') + 1);
            names.add(0, new Name(held, word, "", Name.Kind.FIELD, ""));
        }
        return new Listing(source.lines().toList(), List.copyOf(names));
    }

    Optional<Name> name(String id) {
        return names.stream().filter(name -> name.id().equals(id)).findFirst();
    }

    /** The one that holds the memory. */
    Name held(Evidence evidence) {
        return names.stream()
                .filter(name -> evidence.heldBy(name.id()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Each of them is a right answer. Lines that fill what the holder leads to count where none names the holder itself: in a
     * list of nodes every node's links would be right otherwise.
     */
    List<Integer> right(Evidence evidence) {
        Name held = held(evidence);
        List<Integer> naming =
                evidence.filledAt().stream().filter(line -> names(line, held)).toList();
        return naming.isEmpty() ? evidence.filledAt() : naming;
    }

    /** On this line, or on an earlier one of a chain of calls. */
    private boolean names(int line, Name name) {
        boolean goesOn = line > 1 && lines.get(line - 1).strip().startsWith(".");
        return mentions(line, name) || goesOn && names(line - 1, name);
    }

    /** @param line from 1 */
    boolean mentions(int line, Name name) {
        return Pattern.compile("\\b" + Pattern.quote(name.word()) + "\\b")
                .matcher(lines.get(line - 1))
                .find();
    }
}
