package dev.heaphotel.measure;

import dev.heaphotel.sandbox.JavaHome;
import dev.heaphotel.unit.ByteSize;
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

    private RunFlags() {}

    static List<String> of(JavaHome java, ByteSize heap) {
        List<String> flags = new ArrayList<>(List.of(
                // One size from start to end: growing the heap would move "full".
                "-Xms" + heap.bytes(),
                "-Xmx" + heap.bytes(),
                // The only collector whose full collection compacts to the byte and costs a millisecond.
                "-XX:+UseSerialGC",
                // Without it a full collection keeps dead wood at the bottom: the same set read 2104 to 3797 kB.
                "-XX:MarkSweepDeadRatio=0",
                // A soft reference goes at the next collection, so that caches of soft references weigh nothing.
                "-XX:SoftRefLRUPolicyMSPerMB=0",
                // No escape analysis: what is allocated does not depend on how warm the code is.
                "-XX:TieredStopAtLevel=1",
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
        for (String name : OPENED) {
            flags.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
        }
        return flags;
    }
}
