package dev.heaphotel.sandbox.inside;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * The main class of every locked box. Its first argument names a class that implements {@code Callable<Runnable>}, with a
 * public constructor that takes nothing or, where it wants the other arguments, a {@code String[]}. {@code call} warms the
 * program up with all rights still there; the {@code Runnable} it returns is run without them.
 */
public final class LockedMain {

    /** Exit status when the lock could not be installed, or does not hold. */
    static final int NOT_LOCKED = 97;

    /** Exit status when the program could not be warmed up. */
    static final int NOT_WARM = 98;

    private LockedMain() {}

    public static void main(String[] arguments) throws IOException {
        Runnable work = warmUp(arguments);
        say("heaphotel-lock: " + lock().line());
        work.run();
    }

    private static Runnable warmUp(String[] arguments) throws IOException {
        try {
            Class<?> program = Class.forName(arguments[0]);
            String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
            WarmUp.platform();
            @SuppressWarnings("unchecked") // What it must be is this class's contract.
            Callable<Runnable> callable = (Callable<Runnable>) instance(program, rest);
            Runnable work = callable.call();
            WarmUp.openJars(program.getClassLoader());
            return work;
        } catch (Exception | LinkageError | StackOverflowError failed) {
            failed.printStackTrace();
            say("heaphotel-lock failed: " + Arrays.toString(arguments) + " did not warm up: " + failed);
            throw exit(NOT_WARM);
        }
    }

    private static Object instance(Class<?> program, String[] arguments) throws ReflectiveOperationException {
        for (var constructor : program.getConstructors()) {
            if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {String[].class})) {
                return constructor.newInstance((Object) arguments);
            }
        }
        return program.getConstructor().newInstance();
    }

    private static LockReport lock() throws IOException {
        String minimum = System.getProperty("heaphotel.lock.minimum", LockReport.SECCOMP);
        try {
            return Lock.install(Set.of(minimum.split(",")));
        } catch (LockFailed | LinkageError failed) {
            say("heaphotel-lock failed: " + failed.getMessage());
            throw exit(NOT_LOCKED);
        }
    }

    /** Straight to descriptor 2, past whatever the program made of System.err, in one write. */
    private static void say(String line) throws IOException {
        @SuppressWarnings("resource") // Closing it would close descriptor 2.
        FileOutputStream err = new FileOutputStream(FileDescriptor.err);
        err.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Error exit(int status) {
        Runtime.getRuntime().halt(status);
        return new AssertionError("halted");
    }
}
