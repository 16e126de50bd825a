package dev.heaphotel.problem;

/** There is no folder of packages where one was expected. Its message is a whole sentence with the way out. */
public final class MissingPackages extends IllegalArgumentException {

    private final String found;
    private final String wayOut;

    MissingPackages(String found, String wayOut) {
        super(found + "; " + wayOut);
        this.found = found;
        this.wayOut = wayOut;
    }

    String found() {
        return found;
    }

    String wayOut() {
        return wayOut;
    }
}
