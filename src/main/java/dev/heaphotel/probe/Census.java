package dev.heaphotel.probe;

import dev.heaphotel.wire.Population;
import dev.heaphotel.wire.Report;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many objects of each class the work left alive: the JVM's own class histogram, which collects first, before and after.
 * It counts all that is alive, whoever holds it, so that all its bytes together are what is weighed. It may be taken at the
 * moment of the peak as well.
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
    private int length;
    private String after = "";
    private long start;
    private int readings;
    private boolean atPeak;

    /** @param peakAt bytes allocated when the objects are to be counted; 0 for when the work is done */
    Census(long peakAt) {
        this.peakAt = peakAt;
    }

    /** Before the work. Leaves nothing behind that a later census would count. */
    @SuppressWarnings("deprecation")
    void begin() {
        String histogram = histogram();
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
        after = histogram();
        atPeak = true;
        return Integer.MAX_VALUE;
    }

    /** After the work, where the peak was not wanted or not met. */
    void end() {
        if (!atPeak) {
            after = histogram();
        }
    }

    Report.Counted report(Program program) {
        Map<String, long[]> counts = read(after);
        read(new String(before, 0, length, StandardCharsets.ISO_8859_1)).forEach((name, earlier) -> {
            long[] now = counts.computeIfAbsent(name, any -> new long[2]);
            now[0] -= earlier[0];
            now[1] -= earlier[1];
        });
        List<Population> populations = counts.entrySet().stream()
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

    /** Lines such as {@code "  1:   2473   549224  [B (java.base@25)"}; others are headings. */
    private static Map<String, long[]> read(String histogram) {
        Map<String, long[]> counts = new HashMap<>();
        for (String line : histogram.split("\n")) {
            String[] words = line.strip().split("\\s+");
            if (words.length >= 4 && words[0].endsWith(":") && words[1].matches("\\d+")) {
                long[] count = counts.computeIfAbsent(ClassNames.readable(words[3]), any -> new long[2]);
                count[0] += Long.parseLong(words[1]);
                count[1] += Long.parseLong(words[2]);
            }
        }
        return counts;
    }

    /** Young collections before the full one of the histogram let go what soft references came to hold since the last full one. */
    private static String histogram() {
        if (Balance.hasYoung()) {
            Balance.settleYoung();
        } else {
            Balance.settleSwiftly();
        }
        try {
            return (String) COMMAND.invoke("GC.class_histogram");
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
