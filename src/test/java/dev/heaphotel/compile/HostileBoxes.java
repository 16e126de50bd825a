package dev.heaphotel.compile;

import dev.heaphotel.compile.box.FieldWriter;
import dev.heaphotel.compile.box.Frame;
import dev.heaphotel.compile.box.ReplyKind;
import dev.heaphotel.sandbox.Launch;
import dev.heaphotel.sandbox.Limits;
import dev.heaphotel.unit.ByteSize;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Children that say what no honest box says. */
final class HostileBoxes {

    private HostileBoxes() {}

    static CompileBox running(Class<?> program) {
        return () -> CompileBoxes.SANDBOX.start(new Launch(
                CompileBoxes.RUNNING,
                List.of("-Xmx64m"),
                List.of(
                        Path.of("target/test-classes").toAbsolutePath(),
                        Path.of("target/classes").toAbsolutePath()),
                program.getName(),
                List.of(),
                Limits.once(ByteSize.mebibytes(512)),
                false));
    }

    private static void ready() throws IOException {
        Frame.write(
                System.out, new FieldWriter().number(ReplyKind.READY.ordinal()).body());
        Frame.read(System.in);
    }

    static final class LongFrame {
        public static void main(String[] arguments) throws IOException {
            ready();
            new DataOutputStream(System.out).writeInt(Integer.MAX_VALUE);
            System.out.flush();
        }
    }

    static final class ManyClasses {
        public static void main(String[] arguments) throws IOException {
            ready();
            Frame.write(
                    System.out,
                    new FieldWriter()
                            .number(ReplyKind.COMPILED.ordinal())
                            .number(60_000)
                            .body());
            System.out.flush();
        }
    }

    static final class Endless {
        public static void main(String[] arguments) throws IOException {
            while (!System.out.checkError()) {
                System.out.print("ready, I promise ");
            }
        }
    }
}
