import dev.heaphotel.probe.Answers;

/** Calls the heap, and tells each call and what came back. */
record Caller(CycleCollector heap, Answers answers) {

    int create(int value) {
        answers.call("create", value);
        int object = heap.create(value);
        answers.returned(object);
        return object;
    }

    void tellValue(int object) {
        answers.call("value", object);
        answers.returned(heap.value(object));
    }

    int links(int object) {
        answers.call("links", object);
        int links = heap.links(object);
        answers.returned(links);
        return links;
    }

    void link(int from, int to) {
        answers.call("link", from, to);
        heap.link(from, to);
        answers.returned();
    }

    void unlink(int from, int index) {
        answers.call("unlink", from, index);
        heap.unlink(from, index);
        answers.returned();
    }

    int follow(int from, int index) {
        answers.call("follow", from, index);
        int object = heap.follow(from, index);
        answers.returned(object);
        return object;
    }

    void release(int object) {
        answers.call("release", object);
        heap.release(object);
        answers.returned();
    }

    void collect() {
        answers.call("collect");
        heap.collect();
        answers.returned();
    }

    /** Follows the first reference of each object so many times, tells the values, and holds nothing more in the end. */
    void walk(int start, int steps) {
        int object = start;
        tellValue(object);
        for (int i = 0; i < steps; i++) {
            int next = follow(object, 0);
            if (object != start) {
                release(object);
            }
            object = next;
            tellValue(object);
            if (object == start) {
                release(object);
            }
        }
        if (object != start) {
            release(object);
        }
    }

    /** A list of so many objects, made from its end; only the first one is held. */
    int list(int length) {
        int first = create(length);
        for (int i = 1; i < length; i++) {
            int before = create(length - i);
            link(before, first);
            release(first);
            first = before;
        }
        return first;
    }
}
