/** What work throws when its input is bad. Made once: it has no stack trace and keeps nothing. */
final class Spoiled extends RuntimeException {

    private static final long serialVersionUID = 1;

    Spoiled() {
        super("the input is spoiled", null, false, false);
    }
}
