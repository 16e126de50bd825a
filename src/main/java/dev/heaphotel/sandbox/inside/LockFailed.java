package dev.heaphotel.sandbox.inside;

/** A layer that must be there could not be installed, or does not hold. */
final class LockFailed extends Exception {

    private static final long serialVersionUID = 1L;

    LockFailed(String message) {
        super(message);
    }
}
