import dev.heaphotel.probe.Answers;

/** Calls one thing, and tells what came back: an element by its id. */
final class Asking {

    private final Answers answers;
    private final boolean readable;

    /** @param readable whether there is room for text */
    Asking(Answers answers, boolean readable) {
        this.answers = answers;
        this.readable = readable;
    }

    void append(Element host, Element child) {
        answers.call("append", host.id(), child.id());
        host.append(child);
        answers.returned();
    }

    void detach(Element element) {
        answers.call("detach", element.id());
        element.detach();
        answers.returned();
    }

    void parent(Element element) {
        answers.call("parent", element.id());
        tell(element.parent());
    }

    void root(Element element) {
        answers.call("root", element.id());
        tell(element.root());
    }

    void size(Element element) {
        answers.call("size", element.id());
        answers.returned(element.size());
    }

    /** The number of the element comes first: who was asked, and for whom. */
    Element find(Element element, int id) {
        answers.call("find", element.id(), id);
        Element found = element.find(id);
        tell(found);
        return found;
    }

    private void tell(Element element) {
        if (element == null && readable) {
            answers.returned((Object) null);
        } else {
            answers.returned(element == null ? Long.MIN_VALUE : element.id());
        }
    }
}
