package dev.heaphotel.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A subcommand of the jar that has ended: its exit status and what it wrote. */
record Run(int status, String out, String err) {

    /** Seconds; a judgement takes ten on two busy cores. */
    private static final long PATIENCE = 180;

    /** Something after the one object would be a broken promise. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Run of(Path folder, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(Jar.command(arguments))
                .directory(folder.toFile())
                .redirectOutput(Redirect.to(out.toFile()))
                .redirectError(Redirect.to(err.toFile()))
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("Expected an end within " + PATIENCE + " s of " + String.join(" ", arguments));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** The one object on standard output. */
    JsonNode json() {
        return JSON.readTree(out);
    }

    Run endsWith(int expected) {
        assertThat(status).as("exit status; it wrote: %s%s", out, err).isEqualTo(expected);
        return this;
    }
}
