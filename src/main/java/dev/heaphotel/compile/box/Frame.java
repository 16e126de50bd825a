package dev.heaphotel.compile.box;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What travels between the application and the compile box: a length of four bytes, most significant first, then a body. */
public final class Frame {

    /** The longest body either side accepts, in bytes. A 64 KiB source compiles to far less. */
    public static final int LONGEST = 32 << 20;

    private Frame() {}

    public static void write(OutputStream out, byte[] body) throws IOException {
        if (body.length > LONGEST) {
            throw new MalformedFrame("expected a frame of at most " + LONGEST + " bytes, found " + body.length);
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(body.length);
        data.write(body);
        data.flush();
    }

    /** Reads one body; {@link EOFException} when the other side is gone. */
    public static byte[] read(InputStream in) throws IOException {
        int length = new DataInputStream(in).readInt();
        if (length < 0 || length > LONGEST) {
            throw new MalformedFrame("expected a frame of 0 to " + LONGEST + " bytes, found " + length);
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the frame ended after " + body.length + " of " + length + " bytes");
        }
        return body;
    }
}
