package dev.heaphotel.compile;

import dev.heaphotel.sandbox.BoxJars;
import dev.heaphotel.sandbox.JavaHome;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's classes that programs keep their memory with, woven so that the probe hears what they make. They are woven once
 * for a process, outside the boxes, and read by each run box before it locks.
 */
public final class PlatformClasses {

    /** Folders of java.base, and the classes in each, nested ones included. */
    private static final Map<String, Pattern> WOVEN = Map.of(
            "java/lang",
            classes(
                    "String|StringLatin1|StringUTF16|StringConcatHelper|AbstractStringBuilder|StringBuilder|StringBuffer"
                            + "|Integer|Long"),
            "java/math",
            classes("BigInteger|MutableBigInteger|BigDecimal"),
            "java/util",
            classes(
                    "Abstract(Collection|List|Map|Queue|Set|SequentialList)|Array(List|Deque|s)|BitSet|Collections|.*TimSort"
                            + "|DualPivotQuicksort|EnumMap|.*EnumSet|HashMap|HashSet|Hashtable|IdentityHashMap|ImmutableCollections"
                            + "|KeyValueHolder|LinkedHash(Map|Set)|LinkedList|PriorityQueue|SplittableRandom|Stack|StringJoiner"
                            + "|StringTokenizer|TreeMap|TreeSet|Vector|WeakHashMap|Spliterators"),
            "java/util/concurrent",
            classes("Concurrent.*|CopyOnWrite.*|.*Blocking(Queue|Deque)"),
            "java/util/regex",
            classes("Matcher|Pattern"),
            "java/util/stream",
            Pattern.compile(".*\\.class"));

    /** What keeps errors that the program need never see. */
    private static final Map<String, Pattern> CATCHING = Map.of(
            "java/lang",
            classes("Thread"),
            "java/util/concurrent",
            classes("CompletableFuture|CountedCompleter|ForkJoinPool|ForkJoinTask|ForkJoinWorkerThread|FutureTask"
                    + "|(Scheduled)?ThreadPoolExecutor"),
            "jdk/internal/ref",
            classes("CleanerImpl"));

    private PlatformClasses() {}

    private interface Weaver {
        byte @Nullable [] woven(byte[] classFile);
    }

    private static Pattern classes(String names) {
        return Pattern.compile("(" + names + ")(\\$.*)?\\.class");
    }

    /** A file for the run box's agent: how many class files, then each one's name, its length and its bytes. */
    public static Path woven(JavaHome java) {
        return BoxJars.ofThisProcess().file("platform-" + java.version() + ".woven", () -> packed(weave(java)));
    }

    private static Map<String, byte[]> weave(JavaHome java) {
        Map<String, byte[]> woven = new TreeMap<>();
        Map<String, String> where = Map.of("java.home", java.folder().toString());
        try (FileSystem image = FileSystems.newFileSystem(URI.create("jrt:/"), where)) {
            Path base = image.getPath("/modules/java.base");
            weave(base, WOVEN, PlatformWeaver::woven, woven);
            weave(base, CATCHING, PlatformCatches::woven, woven);
            return woven;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("expected to read the classes of " + java.folder(), unreadable);
        }
    }

    private static void weave(Path base, Map<String, Pattern> classes, Weaver weaver, Map<String, byte[]> woven)
            throws IOException {
        for (Map.Entry<String, Pattern> each : classes.entrySet()) {
            for (Path file : matching(base.resolve(each.getKey()), each.getValue())) {
                byte[] classFile = weaver.woven(Files.readAllBytes(file));
                if (classFile != null) {
                    woven.put(name(base.relativize(file)), classFile);
                }
            }
        }
    }

    private static List<Path> matching(Path folder, Pattern names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> names.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static String name(Path file) {
        String path = file.toString();
        return path.substring(0, path.length() - ".class".length()).replace('/', '.');
    }

    private static byte[] packed(Map<String, byte[]> classes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                out.writeUTF(each.getKey());
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
