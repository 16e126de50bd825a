import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whoever was ever appended below a root is in its index; find looks whether it is still there. */
class Element {

    private final int id;
    private final Set<Element> children = new HashSet<>();
    private final Map<Integer, Element> known = new HashMap<>();
    private Element parent;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        children.add(child);
        child.parent = this;
        root().know(child);
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
        return parent == null ? this : parent.root();
    }

    Element find(int wanted) {
        if (wanted == id) {
            return this;
        }
        Element found = known.get(wanted);
        if (found != null && found.isBelow(this)) {
            return found;
        }
        for (Element child : children) {
            found = child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    int size() {
        int size = 1;
        for (Element child : children) {
            size += child.size();
        }
        return size;
    }

    int id() {
        return id;
    }

    private void know(Element element) {
        known.put(element.id, element);
        element.children.forEach(this::know);
    }

    private boolean isBelow(Element other) {
        Element each = this;
        while (each != null && each != other) {
            each = each.parent;
        }
        return each == other;
    }
}
