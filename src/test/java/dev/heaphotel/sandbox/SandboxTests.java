package dev.heaphotel.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.heaphotel.unit.ByteSize;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SandboxTests {

    private static final Sandbox SANDBOX = Sandbox.detect(SandboxSettings.defaults());

    static List<JavaHome> javas() {
        return JavaHome.find();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theStatusOfAProgramIsTheEnding(JavaHome java) throws SandboxRefused {
        try (Box box = start(java, Programs.ExitsWith.class, "7")) {
            assertThat(box.await()).as(box::complaints).isEqualTo(new Ending.Exited(7));
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theWallClockEndsASleeper(JavaHome java) throws SandboxRefused, IOException {
        try (Box box = start(java, Programs.Sleeper.class)) {
            assertThat(firstLine(box)).as(box::complaints).isEqualTo("sleeping");
            Duration limit = Duration.ofMillis(300);
            box.startClock(limit, Duration.ofMinutes(1));
            assertThat(box.await()).isEqualTo(new Ending.WallClock(limit));
        }
    }

    private static Box start(JavaHome java, Class<?> program, String... arguments) throws SandboxRefused {
        return SANDBOX.start(new Launch(
                java,
                List.of("-Xmx64m"),
                Programs.classPath(),
                program.getName(),
                List.of(arguments),
                Limits.once(ByteSize.mebibytes(512)),
                false));
    }

    private static String firstLine(Box box) throws IOException {
        return String.valueOf(new BufferedReader(new InputStreamReader(box.out())).readLine());
    }
}
