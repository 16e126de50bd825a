package dev.heaphotel.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Real programs to put into boxes, each five lines of one misbehaviour. */
final class Programs {

    private Programs() {}

    private static final Path JAR = jar(Path.of("target/test-classes"), "dev/heaphotel/sandbox");

    /** Where the children find these classes: in a jar, for a locked box can open no class file in a folder. */
    static List<Path> classPath() {
        return List.of(JAR);
    }

    private static Path jar(Path classes, String folder) {
        Path file = Scratch.ofThisProcess().newOpenFolder("programs").resolve("programs.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
                Stream<Path> all = Files.walk(classes.resolve(folder))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(each).toString()));
                Files.copy(each, jar);
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static final class Sleeper {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("sleeping");
            new CountDownLatch(1).await();
        }
    }

    static final class Spinner {
        public static void main(String[] arguments) {
            System.out.println("spinning");
            long turns = 0;
            while (turns >= 0) {
                turns = turns == Long.MAX_VALUE ? 0 : turns + 1;
            }
        }
    }

    static final class Chatterbox {
        public static void main(String[] arguments) {
            String line = "chatter".repeat(100);
            while (true) {
                System.out.println(line);
                System.err.println(line);
            }
        }
    }

    static final class Hoarder {
        static final List<java.nio.ByteBuffer> HOARD = new ArrayList<>();

        public static void main(String[] arguments) {
            while (true) {
                java.nio.ByteBuffer block = java.nio.ByteBuffer.allocateDirect(1 << 20);
                for (int i = 0; i < block.capacity(); i += 4096) {
                    block.put(i, (byte) 1);
                }
                HOARD.add(block);
            }
        }
    }

    static final class ExitsWith {
        public static void main(String[] arguments) {
            System.exit(Integer.parseInt(arguments[0]));
        }
    }

    /** Starts three children that sleep in sessions of their own, and waits. */
    static final class Forker {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            for (int i = 0; i < 3; i++) {
                new ProcessBuilder("/usr/bin/setsid", "/bin/sleep", arguments[0]).start();
            }
            System.out.println("forked");
            new CountDownLatch(1).await();
        }
    }

    static final class EnvironmentPrinter {
        public static void main(String[] arguments) {
            System.getenv().forEach((name, value) -> System.out.println(name + "=" + value));
            System.out.println("end");
        }
    }
}
