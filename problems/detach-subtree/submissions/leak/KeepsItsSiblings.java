/** Parent and neighbours are told; the one who leaves still knows who stood beside it. */
class Element {

    private final int id;
    private Element parent;
    private Element first;
    private Element last;
    private Element next;
    private Element previous;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        child.parent = this;
        child.previous = last;
        child.next = null;
        if (last == null) {
            first = child;
        } else {
            last.next = child;
        }
        last = child;
    }

    void detach() {
        if (parent == null) {
            return;
        }
        if (parent.first == this) {
            parent.first = next;
        } else {
            previous.next = next;
        }
        if (parent.last == this) {
            parent.last = previous;
        } else {
            next.previous = previous;
        }
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
        for (Element child = first; child != null; child = child.next) {
            Element found = child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    int size() {
        int size = 1;
        for (Element child = first; child != null; child = child.next) {
            size += child.size();
        }
        return size;
    }

    int id() {
        return id;
    }
}
