import java.util.ArrayList;
import java.util.List;

/** A link up and a list down, and one method that cuts both. */
class Element {

    private final int id;
    private final List<Element> children = new ArrayList<>(4);
    private Element parent;

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
        Element top = this;
        while (top.parent != null) {
            top = top.parent;
        }
        return top;
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
