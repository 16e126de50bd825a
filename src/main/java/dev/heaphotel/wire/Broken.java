package dev.heaphotel.wire;

import java.io.IOException;

/** Bytes that are no frame of ours: too long, out of sequence, wrongly sealed, or out of range. */
public final class Broken extends IOException {

    private static final long serialVersionUID = 1;

    public Broken(String message) {
        super(message);
    }
}
