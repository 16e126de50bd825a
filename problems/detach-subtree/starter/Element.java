class Element {

    Element(int id) {
    }

    void append(Element child) {
    }

    void detach() {
    }

    Element parent() {
        return null;
    }

    Element root() {
        return this;
    }

    Element find(int id) {
        return null;
    }

    int size() {
        return 1;
    }

    int id() {
        return 0;
    }
}
