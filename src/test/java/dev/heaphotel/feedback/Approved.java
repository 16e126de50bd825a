package dev.heaphotel.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Wording that somebody has read and approved: {@code <name>.approved.txt} beside this class, or at an absolute place. */
public final class Approved {

    private Approved() {}

    /** On a difference, copy the actual text into the file when it is better than what is there. */
    public static void text(String name, String actual) {
        assertThat(actual.strip())
                .as(name + ".approved.txt")
                .isEqualTo(read(name).strip());
    }

    private static String read(String name) {
        try (InputStream file = Approved.class.getResourceAsStream(name + ".approved.txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
