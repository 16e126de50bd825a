import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** After each change the root makes a new index of the whole tree. */
class Element {

    private final int id;
    private final List<Element> children = new ArrayList<>(4);
    private Element parent;
    private Map<Integer, Element> index = Map.of();

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        children.add(child);
        child.parent = this;
        child.index = Map.of();
        root().makeIndex();
    }

    void detach() {
        if (parent != null) {
            Element former = parent;
            former.children.remove(this);
            parent = null;
            former.root().makeIndex();
            makeIndex();
        }
    }

    Element parent() {
        return parent;
    }

    Element root() {
        return parent == null ? this : parent.root();
    }

    Element find(int wanted) {
        Element found = wanted == id ? this : root().index.get(wanted);
        for (Element each = found; each != null; each = each.parent) {
            if (each == this) {
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

    private void makeIndex() {
        Map<Integer, Element> made = new HashMap<>();
        enter(made);
        index = made;
    }

    private void enter(Map<Integer, Element> made) {
        made.put(id, this);
        for (Element child : children) {
            child.enter(made);
        }
    }
}
