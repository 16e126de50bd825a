package dev.heaphotel.probe;

import dev.heaphotel.wire.Population;
import dev.heaphotel.wire.Report;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * How many objects of each class the work left alive: the JVM's own class histogram before and after, each after young
 * collections. It counts all that is alive, whoever holds it, so that all its bytes together are what is weighed. What is dead
 * in the old generation is counted both times; where the work itself got there, see {@link #isExact}, full collections are
 * needed. It may be taken at the moment of the peak as well.
 */
final class Census implements Recorder {

    /** Bytes of the longest histogram kept; a line has about 80, and a JVM some thousand classes. */
    private static final int LONGEST = 1 << 19;

    private static final int MOST_REPORTED = 100;

    /** Ticks read before we give up waiting for the peak. */
    private static final int MOST_READINGS = 1 << 19;

    private static final MethodHandle COMMAND = command();

    private final byte[] before = new byte[LONGEST];
    private final long peakAt;
    private final boolean swift;
    private int length;
    private boolean exact = true;
    private long old;
    private String after = "";
    private long start;
    private int readings;
    private boolean atPeak;

    private Census(long peakAt, boolean swift) {
        this.peakAt = peakAt;
        this.swift = swift;
    }

    /** @param peakAt bytes allocated when the objects are to be counted; 0 for when the work is done */
    static Census swift(long peakAt) {
        return new Census(peakAt, Balance.hasYoung());
    }

    /** By full collections. */
    static Census thorough(long peakAt) {
        return new Census(peakAt, false);
    }

    /** Did nothing get into the old generation, dead or alive, that a swift census counts wrongly? */
    boolean isExact() {
        return exact;
    }

    /** Before the work. Leaves nothing behind that a later census would count. */
    @SuppressWarnings("deprecation")
    void begin() {
        String histogram = histogram();
        old = Balance.oldNow();
        length = Math.min(histogram.length(), LONGEST);
        // The only way to copy that allocates nothing; class names of the candidate's may lose what is not Latin.
        histogram.getBytes(0, length, before, 0);
        start = Balance.allocated();
    }

    @Override
    public int firstTick() {
        return peakAt > 0 ? 1 : Integer.MAX_VALUE;
    }

    @Override
    public boolean hearsThePlatform() {
        return peakAt > 0;
    }

    @Override
    public int at(int line) {
        return making(0, 1);
    }

    /** At the peak an array that is just being made is the only one not counted. */
    @Override
    public int making(long bytes, int pause) {
        if (peakAt == 0 || atPeak || ++readings >= MOST_READINGS) {
            return Integer.MAX_VALUE;
        }
        if (Balance.allocated() - start + bytes < peakAt) {
            return 1;
        }
        countAfter();
        atPeak = true;
        return Integer.MAX_VALUE;
    }

    /** After the work, where the peak was not wanted or not met. */
    void end() {
        if (!atPeak) {
            countAfter();
        }
    }

    private void countAfter() {
        after = histogram();
        exact = !swift || Balance.oldNow() == old;
    }

    Report.Counted report(Program program) {
        Histogram more =
                Histogram.read(after).minus(Histogram.read(new String(before, 0, length, StandardCharsets.ISO_8859_1)));
        List<Population> populations = more.counts().entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= 0 && entry.getValue()[1] > 0)
                .map(entry -> population(entry.getKey(), entry.getValue(), program))
                .sorted(Comparator.comparingLong(Population::bytes).reversed())
                .limit(MOST_REPORTED)
                .toList();
        return new Report.Counted(populations, atPeak);
    }

    private static Population population(String name, long[] countAndBytes, Program program) {
        return new Population(name, isOwn(name, program), countAndBytes[0], countAndBytes[1]);
    }

    private static boolean isOwn(String name, Program program) {
        String element = name.replace("[]", "");
        int lambda = element.indexOf(ClassNames.LAMBDA);
        return program.owns(lambda < 0 ? element : element.substring(0, lambda));
    }

    private String histogram() {
        if (swift) {
            Balance.settleYoung();
        } else {
            Balance.settleSwiftly();
        }
        try {
            return (String) COMMAND.invoke(swift ? "GC.class_histogram -all" : "GC.class_histogram");
        } catch (Throwable closed) {
            throw new IllegalStateException("this JVM gives no class histogram", closed);
        }
    }

    /** The JVM's diagnostic commands without the machinery of management beans around them. */
    private static MethodHandle command() {
        try {
            Field trusted = MethodHandles.Lookup.class.getDeclaredField("IMPL_LOOKUP");
            trusted.setAccessible(true);
            MethodHandles.Lookup lookup = (MethodHandles.Lookup) trusted.get(null);
            Class<?> type = Class.forName("com.sun.management.internal.DiagnosticCommandImpl");
            Object commands = lookup.unreflect(type.getDeclaredMethod("getDiagnosticCommandMBean"))
                    .invoke();
            return lookup.findVirtual(
                            type, "executeDiagnosticCommand", MethodType.methodType(String.class, String.class))
                    .bindTo(commands);
        } catch (Throwable closed) {
            return MethodHandles.dropArguments(
                    MethodHandles.throwException(String.class, UnsupportedOperationException.class)
                            .bindTo(new UnsupportedOperationException("java.lang.invoke is not open")),
                    0,
                    String.class);
        }
    }
}
