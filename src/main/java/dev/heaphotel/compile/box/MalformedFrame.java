package dev.heaphotel.compile.box;

import java.io.IOException;

/** The other side sent something that no honest other side sends. */
public final class MalformedFrame extends IOException {

    private static final long serialVersionUID = 1;

    public MalformedFrame(String message) {
        super(message);
    }
}
