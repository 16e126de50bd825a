import java.util.ArrayList;
import java.util.List;

/** root() stores a shortcut to what it found. It is only taken by elements with a parent, and never given up. */
class Element {

    private final int id;
    private final List<Element> children = new ArrayList<>(4);
    private Element parent;
    private Element shortcut;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        child.parent = this;
        children.add(child);
    }

    void detach() {
        if (parent != null) {
            parent.children.remove(this);
            parent = null;
        }
    }

    Element parent() {
        return parent;
    }

    Element root() {
        if (parent == null) {
            return this;
        }
        if (shortcut == null || shortcut.parent != null || !shortcut.has(this)) {
            shortcut = parent.root();
        }
        return shortcut;
    }

    Element find(int wanted) {
        if (id == wanted) {
            return this;
        }
        for (Element child : children) {
            Element found = child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    int size() {
        return 1 + children.stream().mapToInt(Element::size).sum();
    }

    int id() {
        return id;
    }

    private boolean has(Element other) {
        Element each = other;
        while (each != null && each != this) {
            each = each.parent;
        }
        return each == this;
    }
}
