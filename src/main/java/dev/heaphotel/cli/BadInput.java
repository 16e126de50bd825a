package dev.heaphotel.cli;

/** What was asked for cannot be done with what was given; the message says what was expected and found. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String title;

    BadInput(String title, String detail) {
        super(detail);
        this.title = title;
    }

    String title() {
        return title;
    }
}
