package dev.heaphotel.sandbox;

import java.io.FileInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.Callable;

/** Programs that warm up, are locked, and then try something; what came of it goes to descriptor 1. */
final class LockedPrograms {

    private LockedPrograms() {}

    /** Something that may fail. */
    interface Attempt {
        Object make() throws Exception;
    }

    private static Runnable telling(Attempt attempt) {
        Throwable warm = new IOException("warm");
        warm.toString();
        return () -> {
            try {
                System.out.println("did: " + attempt.make());
            } catch (Throwable failed) {
                System.out.println("failed: " + failed);
            }
        };
    }

    public static final class Greeter implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return telling(() -> "greet");
        }
    }

    public static final class FileReader implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return telling(() -> {
                try (FileInputStream file = new FileInputStream("/etc/passwd")) {
                    return file.read();
                }
            });
        }
    }

    public static final class EnvironmentReader implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return telling(() -> {
                try (FileInputStream file = new FileInputStream("/proc/1/environ")) {
                    return file.read();
                }
            });
        }
    }

    public static final class NeverWarm implements Callable<Runnable> {
        @Override
        public Runnable call() throws IOException {
            throw new IOException("no oven");
        }
    }

    /** Ends with the very status that a lock that failed would end with. */
    public static final class Halter implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return () -> Runtime.getRuntime().halt(97);
        }
    }

    public static final class Waiter implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return () -> {
                System.out.println("waiting");
                while (true) {
                    java.util.concurrent.locks.LockSupport.park();
                }
            };
        }
    }

    public static final class SocketOpener implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return telling(() -> {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress("127.0.0.1", 22), 100);
                    return socket;
                }
            });
        }
    }

    public static final class ProcessStarter implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return telling(() -> new ProcessBuilder("/bin/true").start().waitFor());
        }
    }

    public static final class ThreadStarter implements Callable<Runnable> {
        @Override
        public Runnable call() {
            return telling(() -> {
                int[] sum = new int[1];
                for (int i = 0; i < 20; i++) {
                    Thread thread = new Thread(() -> sum[0]++);
                    thread.start();
                    thread.join();
                }
                return sum[0];
            });
        }
    }
}
