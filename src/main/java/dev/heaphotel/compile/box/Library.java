package dev.heaphotel.compile.box;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** The classes that sources may import beside the JDK's, read once into memory. */
final class Library {

    private final Map<String, List<JavaFileObject>> classesByPackage = new HashMap<>();

    /** Every class in the jar. */
    static Library of(Path jar) throws IOException {
        Library library = new Library();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                if (entry.getName().endsWith(".class") && !entry.getName().endsWith("-info.class")) {
                    try (InputStream in = file.getInputStream(entry)) {
                        library.add(new StoredClass(entry.getName(), in.readAllBytes()));
                    }
                }
            }
        }
        return library;
    }

    static Library empty() {
        return new Library();
    }

    List<JavaFileObject> in(String packageName) {
        return classesByPackage.getOrDefault(packageName, List.of());
    }

    private void add(StoredClass stored) {
        String packageName = stored.binaryName.substring(0, Math.max(0, stored.binaryName.lastIndexOf('.')));
        classesByPackage.computeIfAbsent(packageName, name -> new ArrayList<>()).add(stored);
    }

    /** A class file in memory that knows its name. */
    static final class StoredClass extends SimpleJavaFileObject {

        private final String binaryName;
        private final byte[] content;

        StoredClass(String entryName, byte[] content) {
            super(URI.create("library:///" + entryName), Kind.CLASS);
            this.binaryName = entryName
                    .substring(0, entryName.length() - ".class".length())
                    .replace('/', '.');
            this.content = content;
        }

        String binaryName() {
            return binaryName;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(content);
        }
    }
}
