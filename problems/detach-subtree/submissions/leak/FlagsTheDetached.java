import java.util.ArrayList;
import java.util.List;

/** Detaching sets a flag that everybody respects; neither side lets go. Only moving to another parent makes a new start. */
class Element {

    private final int id;
    private final List<Tie> below = new ArrayList<>(4);
    private Tie above;

    Element(int id) {
        this.id = id;
    }

    void append(Element child) {
        child.detach();
        Tie tie = new Tie(this, child);
        child.above = tie;
        below.add(tie);
    }

    void detach() {
        if (above != null) {
            above.cut = true;
        }
    }

    Element parent() {
        return above == null || above.cut ? null : above.upper;
    }

    Element root() {
        Element top = this;
        while (top.parent() != null) {
            top = top.parent();
        }
        return top;
    }

    Element find(int wanted) {
        if (id == wanted) {
            return this;
        }
        for (Tie tie : below) {
            Element found = tie.cut ? null : tie.lower.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    int size() {
        int size = 1;
        for (Tie tie : below) {
            size += tie.cut ? 0 : tie.lower.size();
        }
        return size;
    }

    int id() {
        return id;
    }

    private static final class Tie {
        final Element upper;
        final Element lower;
        boolean cut;

        Tie(Element upper, Element lower) {
            this.upper = upper;
            this.lower = lower;
        }
    }
}
