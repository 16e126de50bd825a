import java.util.ArrayList;
import java.util.List;

/** Takes for granted that whoever is detached hangs somewhere. */
class Element {

    private final int id;
    private final List<Element> children = new ArrayList<>();
    private Element parent;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        if (child.parent != null) {
            child.detach();
        }
        child.parent = this;
        children.add(child);
    }

    void detach() {
        parent.children.remove(this);
        parent = null;
    }

    Element parent() {
        return parent;
    }

    Element root() {
        return parent == null ? this : parent.root();
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
        int size = 1;
        for (Element child : children) {
            size += child.size();
        }
        return size;
    }

    int id() {
        return id;
    }
}
