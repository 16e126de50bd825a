package dev.heaphotel.sandbox;

/** No box is started here: the message says which layer is missing and how to get it. Nobody's program is at fault. */
public final class SandboxRefused extends Exception {

    public SandboxRefused(String message) {
        super(message);
    }

    SandboxRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
