/** What work throws at times that is no exception. Made once: it has no stack trace and keeps nothing. */
final class Collapse extends Error {

    private static final long serialVersionUID = 1;

    Collapse() {
        super("the work collapsed", null, false, false);
    }
}
