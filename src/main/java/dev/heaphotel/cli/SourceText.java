package dev.heaphotel.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a submission's file. Any text is judged; what is no text, or too long, is bad input. */
final class SourceText {

    /** Bytes. */
    private static final int LONGEST = 64 << 10;

    private SourceText() {}

    static String read(Path file) {
        byte[] bytes = bytes(file);
        if (bytes.length > LONGEST) {
            throw new BadInput("Source too long", "expected at most 65536 bytes in " + file + ", found more");
        }
        String text = decoded(file, bytes);
        if (text.indexOf('\0') >= 0) {
            throw new BadInput("Not a text", "expected text in " + file + ", found a NUL character");
        }
        return text;
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new BadInput("Not a file", "expected a Java file, found the folder " + file);
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST + 1);
        } catch (NoSuchFileException missing) {
            throw new BadInput("File not found", "expected a Java file at " + file + ", found nothing");
        } catch (IOException unreadable) {
            throw new BadInput("File not readable", "expected to read " + file + ": " + unreadable.getMessage());
        }
    }

    private static String decoded(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new BadInput("Not UTF-8", "expected UTF-8 in " + file + ", found bytes that are not");
        }
    }
}
