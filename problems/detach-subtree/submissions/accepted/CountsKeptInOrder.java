import java.util.HashMap;
import java.util.Map;

/** Children by id, and a size in each element that is corrected all the way up when something comes or goes. */
class Element {

    private final int id;
    private Map<Integer, Element> children = Map.of();
    private Element parent;
    private int size = 1;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        if (children.isEmpty()) {
            children = new HashMap<>();
        }
        children.put(child.id, child);
        child.parent = this;
        grow(child.size);
    }

    void detach() {
        if (parent == null) {
            return;
        }
        parent.grow(-size);
        parent.children.remove(id);
        parent = null;
    }

    Element parent() {
        return parent;
    }

    Element root() {
        return parent == null ? this : parent.root();
    }

    Element find(int wanted) {
        Element found = wanted == id ? this : children.get(wanted);
        if (found != null) {
            return found;
        }
        for (Element child : children.values()) {
            found = child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    int size() {
        return size;
    }

    int id() {
        return id;
    }

    private void grow(int by) {
        for (Element each = this; each != null; each = each.parent) {
            each.size += by;
        }
    }
}
