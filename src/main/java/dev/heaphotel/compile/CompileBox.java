package dev.heaphotel.compile;

import dev.heaphotel.compile.box.Workbench;
import dev.heaphotel.sandbox.Box;
import dev.heaphotel.sandbox.BoxJars;
import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.sandbox.Launch;
import dev.heaphotel.sandbox.Limits;
import dev.heaphotel.sandbox.Sandbox;
import dev.heaphotel.sandbox.SandboxRefused;
import dev.heaphotel.unit.ByteSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a compile box is started. */
@FunctionalInterface
interface CompileBox {

    Box start() throws SandboxRefused;

    /** Locked boxes on this JDK, whose version is that of the class files. */
    static CompileBox in(Sandbox sandbox, JavaHome java) {
        return () -> {
            BoxJars jars = BoxJars.ofThisProcess();
            List<Path> classPath = new ArrayList<>(List.of(jars.workbench()));
            classPath.addAll(jars.asm());
            return sandbox.start(new Launch(
                    java,
                    flags(),
                    classPath,
                    Workbench.class.getName(),
                    List.of(jars.probe().toString()),
                    Limits.service(ByteSize.mebibytes(1024)),
                    true));
        };
    }

    private static List<String> flags() {
        return List.of(
                "-Xmx256m", // Constants that double reach it within a second; honest sources need 30 MB.
                "-Xss4m", // Honest nesting fits, 20 000 parentheses do not.
                "-XX:MaxMetaspaceSize=128m", // javac and ASM take 40 MB; sources add none.
                "-XX:+UseSerialGC", // Fewer threads than others, and a small heap.
                "-XX:TieredStopAtLevel=1"); // Warm at once; a box serves only 200 sources.
    }
}
