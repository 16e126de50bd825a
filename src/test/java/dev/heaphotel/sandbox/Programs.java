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

    /** What {@link Forker} runs, which a box with a root of its own shows only where it is named. */
    static List<Path> forked() {
        return List.of(Path.of("/usr/bin/setsid"), Path.of("/usr/bin/sleep"));
    }

    /** Starts three children that sleep in sessions of their own, and waits. */
    static final class Forker {
        public static void main(String[] arguments) throws IOException, InterruptedException {
            for (int i = 0; i < 3; i++) {
                new ProcessBuilder("/usr/bin/setsid", "/usr/bin/sleep", arguments[0]).start();
            }
            System.out.println("forked");
            new CountDownLatch(1).await();
        }
    }

    /** Sends back each byte as it comes. */
    static final class Echo {
        public static void main(String[] arguments) throws IOException {
            for (int each = System.in.read(); each >= 0; each = System.in.read()) {
                System.out.write(each);
                System.out.flush();
            }
        }
    }

    /** Tells what it finds of the machine's files, of its own descriptors, and whether it may write. */
    static final class Looker {
        public static void main(String[] arguments) throws IOException {
            try (Stream<Path> root = Files.list(Path.of("/"))) {
                root.map(Path::toString).sorted().forEach(name -> System.out.println("root " + name));
            }
            for (String file : arguments) {
                System.out.println((Files.isReadable(Path.of(file)) ? "readable " : "hidden ") + file);
            }
            try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
                open.map(Looker::target).forEach(target -> System.out.println("open " + target));
            }
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("Cap") || line.startsWith("Uid") || line.startsWith("NoNewPrivs")) {
                    System.out.println(line.replace("\t", " "));
                }
            }
            System.out.println(new java.io.File("/written").createNewFile() ? "wrote" : "there");
        }

        private static String target(Path link) {
            try {
                return Files.readSymbolicLink(link).toString();
            } catch (IOException closed) {
                return "closed";
            }
        }
    }

    /** Brings the JVM down by a bad address. */
    static final class Crasher {
        public static void main(String[] arguments) throws ReflectiveOperationException {
            var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Object unsafe = field.get(null);
            unsafe.getClass().getMethod("putLong", long.class, long.class).invoke(unsafe, 8L, 1L);
        }
    }

    static final class ThreadHoarder {
        public static void main(String[] arguments) {
            int count = 0;
            try {
                for (; count < 1000; count++) {
                    Thread thread = new Thread(java.util.concurrent.locks.LockSupport::park);
                    thread.setDaemon(true);
                    thread.start();
                }
                System.out.println("never stopped");
            } catch (OutOfMemoryError capped) {
                System.out.println("stopped at " + count);
            }
        }
    }

    /** A supervisor that starts one sleeping box, tells its process id, and waits. */
    static final class Supervisor {
        public static void main(String[] arguments) throws SandboxRefused, IOException, InterruptedException {
            Box box = Sandbox.detect(SandboxSettings.defaults())
                    .start(new Launch(
                            JavaHome.newest(),
                            List.of(),
                            classPath(),
                            Sleeper.class.getName(),
                            List.of(),
                            Limits.once(dev.heaphotel.unit.ByteSize.mebibytes(256)),
                            false));
            box.out().read(); // It is up.
            System.out.println(box.pid());
            new CountDownLatch(1).await();
        }
    }

    /** Makes the scratch folder, and then ends in order or like one that was killed. */
    static final class Scratcher {
        public static void main(String[] arguments) {
            Scratch.ofThisProcess().newFolder("left");
            if (arguments[0].equals("halts")) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    /** Tells its layers, and what a locked box said. */
    static final class OrdinaryUser {
        public static void main(String[] arguments) throws SandboxRefused, IOException {
            Sandbox sandbox = Sandbox.detect(SandboxSettings.defaults());
            Launch greeter = new Launch(
                    JavaHome.newest(),
                    List.of(),
                    List.of(Path.of(System.getProperty("java.class.path").split(":")[1])),
                    LockedPrograms.Greeter.class.getName(),
                    List.of(),
                    Limits.once(dev.heaphotel.unit.ByteSize.mebibytes(256)),
                    true);
            try (Box box = sandbox.start(greeter)) {
                System.out.write(box.out().readAllBytes());
                System.out.println(box.await().what());
                box.layers().sentences().forEach(System.out::println);
                System.out.println(box.complaints());
            }
        }
    }

    static final class EnvironmentPrinter {
        public static void main(String[] arguments) {
            System.getenv().forEach((name, value) -> System.out.println(name + "=" + value));
            System.out.println("end");
        }
    }
}
