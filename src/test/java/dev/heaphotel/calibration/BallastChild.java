package dev.heaphotel.calibration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Runs in a JVM of its own with a fixed heap: finds the largest ballast, one byte array held beside the program, with which
 * {@code f(n)} still runs to its end. What the ballast must shrink by, against a program that holds nothing, is the program's
 * peak. Bisecting the ballast instead of {@code -Xmx} is finer: {@code -Xmx} is rounded to two megabytes.
 */
public final class BallastChild {

    private static final int FINEST = 4 << 10;

    private static final String IDLE = "class Solution { static void f(int n) {} }";

    private static Object ballast;

    private BallastChild() {}

    /** A file and sizes; prints {@code size bytes} for each. */
    public static void main(String[] arguments) throws Exception {
        Path idle = JolChild.compiled(IDLE);
        Path program = JolChild.compiled(Files.readString(Path.of(arguments[0])));
        largest(idle, 1);
        long room = largest(idle, 1);
        for (int i = 1; i < arguments.length; i++) {
            System.out.println(arguments[i] + " " + (room - largest(program, Integer.parseInt(arguments[i]))));
        }
    }

    private static long largest(Path classes, int size) throws Exception {
        long fits = 0;
        long fails = Runtime.getRuntime().maxMemory();
        while (fails - fits > FINEST) {
            long tried = (fits + fails) / 2;
            if (runs(classes, size, (int) tried)) {
                fits = tried;
            } else {
                fails = tried;
            }
        }
        return fits;
    }

    private static boolean runs(Path classes, int size, int bytes) throws Exception {
        boolean[] ended = new boolean[1];
        Thread thread = new Thread(null, () -> ended[0] = runs(classes, size), "trial", 64 << 20);
        try {
            ballast = new byte[bytes];
            thread.start();
            thread.join();
        } catch (OutOfMemoryError full) {
            return false;
        } finally {
            ballast = null;
        }
        return ended[0];
    }

    private static boolean runs(Path classes, int size) {
        try {
            JolChild.called(JolChild.load(classes, new ArrayList<>()), size);
            return true;
        } catch (OutOfMemoryError full) {
            return false;
        } catch (Exception thrown) {
            if (thrown.getCause() instanceof OutOfMemoryError) {
                return false;
            }
            throw new IllegalStateException(thrown);
        }
    }
}
