package dev.heaphotel.compile.box;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** The files of one compilation: the JDK's modules from the warm file manager, everything else in memory. */
final class TaskFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Library library;
    private final Source candidate;
    private final Map<String, ByteArrayOutputStream> candidateClasses = new TreeMap<>();
    private final Map<String, ByteArrayOutputStream> harnessClasses = new TreeMap<>();

    TaskFiles(JavaFileManager platform, Library library, Source candidate) {
        super(platform);
        this.library = library;
        this.candidate = candidate;
    }

    /** Binary name to class file, in alphabetical order. */
    Map<String, byte[]> candidateClasses() {
        return contents(candidateClasses);
    }

    Map<String, byte[]> harnessClasses() {
        return contents(harnessClasses);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        if (location == StandardLocation.CLASS_PATH) {
            return library.in(packageName);
        }
        return isOfThePlatform(location) ? super.list(location, packageName, kinds, recurse) : Set.of();
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_PATH || isOfThePlatform(location) && super.hasLocation(location);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Library.StoredClass stored ? stored.binaryName() : super.inferBinaryName(location, file);
    }

    /** No processors, no plug-ins: nothing is looked for outside the JDK. */
    @Override
    public ClassLoader getClassLoader(Location location) {
        return ClassLoader.getPlatformClassLoader();
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a == b;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        (sibling == candidate ? candidateClasses : harnessClasses).put(className, content);
        return new SimpleJavaFileObject(URI.create("output:///of.class"), kind) {
            @Override
            public OutputStream openOutputStream() {
                return content;
            }
        };
    }

    /** The warm file manager outlives this task. */
    @Override
    public void close() {}

    private static boolean isOfThePlatform(Location location) {
        return location == StandardLocation.PLATFORM_CLASS_PATH
                || location == StandardLocation.SYSTEM_MODULES
                || !(location instanceof StandardLocation);
    }

    private static Map<String, byte[]> contents(Map<String, ByteArrayOutputStream> classes) {
        Map<String, byte[]> contents = new TreeMap<>();
        classes.forEach((name, content) -> contents.put(name, content.toByteArray()));
        return contents;
    }
}
