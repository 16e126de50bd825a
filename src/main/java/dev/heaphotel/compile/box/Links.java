package dev.heaphotel.compile.box;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Own linked structures: who holds a node fills it by every line that links one node to another. */
final class Links {

    private final Declarations declarations;

    Links(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * The lines of the fields by which this type refers to itself; none when it does not.
     *
     * @param holder the class that has a variable of the type; what a node links to is told by its own fields
     */
    SortedSet<Integer> lines(String holder, String type, Fillings fillings) {
        SortedSet<Integer> lines = new TreeSet<>();
        String simple = type.replaceAll("<.*>", "").replace("[]", "");
        linksOf(simple)
                .filter(field -> !field.owner().equals(holder))
                .forEach(field -> lines.addAll(fillings.of(new Origin.OfField(field.owner(), field.name()))));
        return lines;
    }

    private Stream<Declarations.Field> linksOf(String simple) {
        Pattern mention = Pattern.compile("\\b" + Pattern.quote(simple) + "\\b");
        return owner(simple).stream()
                .flatMap(owner -> declarations.fields.stream()
                        .filter(field -> field.owner().equals(owner)))
                .filter(field ->
                        !field.isStatic() && mention.matcher(field.type()).find());
    }

    private Optional<String> owner(String simple) {
        List<String> owners = declarations.fields.stream()
                .map(Declarations.Field::owner)
                .filter(owner -> owner.equals(simple) || owner.endsWith("$" + simple))
                .toList();
        return owners.stream().findFirst();
    }
}
