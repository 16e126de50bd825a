/** First child, and siblings linked both ways; whoever leaves clears its own links too. Walks without recursion. */
class Element {

    private final int id;
    private Element parent;
    private Element firstChild;
    private Element next;
    private Element previous;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        child.parent = this;
        child.next = firstChild;
        if (firstChild != null) {
            firstChild.previous = child;
        }
        firstChild = child;
    }

    void detach() {
        if (parent == null) {
            return;
        }
        if (previous == null) {
            parent.firstChild = next;
        } else {
            previous.next = next;
        }
        if (next != null) {
            next.previous = previous;
        }
        parent = null;
        next = null;
        previous = null;
    }

    Element parent() {
        return parent;
    }

    Element root() {
        return parent == null ? this : parent.root();
    }

    Element find(int wanted) {
        Element each = this;
        while (each != null && each.id != wanted) {
            each = each.following(this);
        }
        return each;
    }

    int size() {
        int size = 0;
        for (Element each = this; each != null; each = each.following(this)) {
            size++;
        }
        return size;
    }

    int id() {
        return id;
    }

    /** The next one in the subtree of top: down, else along, else up and along. */
    private Element following(Element top) {
        if (firstChild != null) {
            return firstChild;
        }
        Element each = this;
        while (each != top && each.next == null) {
            each = each.parent;
        }
        return each == top ? null : each.next;
    }
}
