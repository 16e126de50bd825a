import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that is asked is a stream over the children. */
class Element {

    private final int id;
    private final Set<Element> children = new LinkedHashSet<>();
    private Optional<Element> parent = Optional.empty();

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        child.parent = Optional.of(this);
        children.add(child);
    }

    void detach() {
        parent.ifPresent(above -> above.children.remove(this));
        parent = Optional.empty();
    }

    Element parent() {
        return parent.orElse(null);
    }

    Element root() {
        return Stream.iterate(this, Objects::nonNull, Element::parent).reduce((lower, higher) -> higher).get();
    }

    Element find(int wanted) {
        return id == wanted
                ? this
                : children.stream().map(child -> child.find(wanted)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    int size() {
        return 1 + children.stream().mapToInt(Element::size).sum();
    }

    int id() {
        return id;
    }
}
