/** What the function throws where it has no value. */
final class NoValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoValue() {
        super("no value here", null, false, false);
    }
}
