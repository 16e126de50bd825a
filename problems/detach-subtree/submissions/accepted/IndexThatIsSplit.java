import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Each root keeps an index of its tree; what is detached takes its part of it along. */
class Element {

    private final int id;
    private final Set<Element> children = new HashSet<>();
    private Element parent;
    private Map<Integer, Element> index;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        children.add(child);
        child.parent = this;
        child.index = null;
        Map<Integer, Element> all = root().index();
        child.subtree().forEach(each -> all.put(each.id, each));
    }

    void detach() {
        if (parent == null) {
            return;
        }
        Map<Integer, Element> all = root().index();
        subtree().forEach(each -> all.remove(each.id));
        parent.children.remove(this);
        parent = null;
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
        Element found = root().index().get(wanted);
        Element above = found;
        while (above != null && above != this) {
            above = above.parent;
        }
        return above == null ? null : found;
    }

    int size() {
        return subtree().size();
    }

    int id() {
        return id;
    }

    private Map<Integer, Element> index() {
        if (index == null) {
            index = new HashMap<>();
            subtree().forEach(each -> index.put(each.id, each));
        }
        return index;
    }

    private Deque<Element> subtree() {
        Deque<Element> all = new ArrayDeque<>();
        Deque<Element> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Element each = open.pop();
            all.add(each);
            each.children.forEach(open::push);
        }
        return all;
    }
}
