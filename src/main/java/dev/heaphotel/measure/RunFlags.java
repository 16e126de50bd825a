package dev.heaphotel.measure;

import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.unit.ByteSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The flags of a run box's JVM that make weighing exact, each with its reason. */
final class RunFlags {

    /** Packages whose objects the walk reads field by field. */
    private static final List<String> OPENED = List.of(
            "java.io",
            "java.lang",
            "java.lang.invoke",
            "java.lang.ref",
            "java.math",
            "java.nio",
            "java.text",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.concurrent.locks",
            "java.util.function",
            "java.util.regex",
            "java.util.stream");

    /**
     * What the lock (JNA logs, before JDK 22), the probe and candidates need: a quarter of the usual live set is
     * modules, and every collection walks it.
     */
    private static final String MODULES =
            "java.base,java.instrument,java.logging,java.management,jdk.localedata,jdk.management";

    private RunFlags() {}

    /**
     * Each of the two survivor spaces is a twelfth of the heap. A young collection weighs exactly while the work holds no more
     * than fits in one; beyond that a full one, which takes no longer than copying so much, is needed.
     */
    private static final int SURVIVOR_PART = 12;

    /** Eden is three times that, so that most programs are followed line by line without a collection of the JVM's own. */
    private static final int SURVIVOR_RATIO = 3;

    private static final long MEBIBYTE = 1 << 20;

    /**
     * @param boot  jar on the boot class path, and the agent
     * @param woven the JDK's classes as the agent makes them
     */
    static List<String> of(JavaHome java, ByteSize heap, Path boot, Path woven) {
        List<String> flags = new ArrayList<>();
        geometry(flags, heap);
        exactness(flags, java);
        hatch(flags, boot);
        // The report of a crash begins on descriptor 1, whatever else is said of where, and would look forged; then it
        // hangs.
        flags.add("-XX:+SuppressFatalErrorMessage");
        // Gives the JDK's classes bodies that tell what they make. It starts before the program, and none starts later.
        flags.add("-javaagent:" + boot + "=" + woven);
        flags.addAll(List.of("--limit-modules", MODULES));
        for (String name : OPENED) {
            flags.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
        }
        return flags;
    }

    /**
     * Of the two survivor spaces one is always empty, and the JVM leaves it out of what it calls its memory. It is added to the
     * heap asked for, so that a program reads the stated heap from {@code Runtime.maxMemory()}, and its objects, which may fill
     * all but that, are full where they would be.
     */
    private static void geometry(List<String> flags, ByteSize heap) {
        long space = Math.max(MEBIBYTE, heap.bytes() / SURVIVOR_PART / MEBIBYTE * MEBIBYTE);
        long all = heap.bytes() + space;
        flags.addAll(List.of(
                // One size from start to end: growing the heap would move "full".
                "-Xms" + all,
                "-Xmx" + all,
                "-Xmn" + (SURVIVOR_RATIO + 2) * space,
                "-XX:SurvivorRatio=" + SURVIVOR_RATIO,
                // What the work makes stays young until a full collection, so that young ones weigh it.
                "-XX:+NeverTenure"));
    }

    private static void exactness(List<String> flags, JavaHome java) {
        flags.addAll(List.of(
                // The only collector whose full collection compacts to the byte and costs a millisecond.
                "-XX:+UseSerialGC",
                // Without it a full collection keeps dead wood at the bottom: the same set read 2104 to 3797 kB.
                "-XX:MarkSweepDeadRatio=0",
                // A soft reference goes at the next collection, so that caches of soft references weigh nothing.
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                // No escape analysis: what is allocated does not depend on how warm the code is.
                "-XX:TieredStopAtLevel=1",
                // A fresh copy of the program is compiled anew for each pass: only what runs often is worth that.
                "-XX:CompileThresholdScaling=5.0",
                // Stack traces are kept even of exceptions thrown often, so that lines can be named.
                "-XX:-OmitStackTraceInFastThrow",
                // Bounds for what is not heap.
                "-XX:MaxMetaspaceSize=96m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:MaxDirectMemorySize=1m"));
        if (java.feature() >= 24) {
            // JEP 450: another object layout would give other figures than the rest of the world sees.
            flags.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:-UseCompactObjectHeaders"));
        }
    }

    /** A young collection alone can be asked for only through HotSpot's hatch for tests, which must be on the boot class path. */
    private static void hatch(List<String> flags, Path boot) {
        flags.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+WhiteBoxAPI", "-Xbootclasspath/a:" + boot));
    }
}
