package dev.heaphotel.authoring;

import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packages as a zip file: one folder for each, or one package's files at the top; all of it may lie in one more folder, as when
 * {@code problems/} itself was packed. What is read is counted while it is inflated, and nothing is written to disk, so neither a
 * bomb nor a path that leads elsewhere does anything.
 */
final class PackageZip {

    /** Files in all. */
    static final int MOST_FILES = 2_000;

    /** Bytes of all files inflated. */
    static final long MOST_BYTES = 16L << 20;

    /** Bytes of one file inflated, as for files on disk. */
    static final int LARGEST_FILE = 64 * 1024;

    /** The same packages give the same bytes. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    /** A folder's name, whatever somebody called it. */
    private static final Pattern AROUND = Pattern.compile("[A-Za-z0-9_][\\w.() -]{0,99}");

    private PackageZip() {}

    /** The zip is refused; the message says why, for whoever sent it. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    static void write(Map<String, PackageFiles> packages, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, PackageFiles> each : packages.entrySet()) {
                for (Map.Entry<String, String> file : each.getValue().texts().entrySet()) {
                    ZipEntry entry = new ZipEntry(each.getKey() + "/" + file.getKey());
                    entry.setLastModifiedTime(NO_TIME);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        }
    }

    /**
     * @param slug of a package whose files stand at the top, without a folder of their own
     * @return slug to files
     */
    static SortedMap<String, PackageFiles> read(InputStream in, String slug) throws IOException, Refused {
        SortedMap<String, SortedMap<String, String>> packages = new TreeMap<>();
        long bytes = 0;
        int files = 0;
        Set<String> around = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++files > MOST_FILES) {
                    throw new Refused(Texts.say("authoring.zip.many", MOST_FILES));
                }
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    byte[] content = content(zip, entry.getName());
                    bytes += content.length;
                    if (bytes > MOST_BYTES) {
                        throw new Refused(Texts.say("authoring.zip.large", MOST_BYTES >> 20));
                    }
                    Place place = Place.of(entry.getName(), slug);
                    if (!around.isEmpty() && !around.contains(place.around())) {
                        throw new Refused(Texts.say("authoring.zip.path", shown(entry.getName())));
                    }
                    around.add(place.around());
                    put(packages, place, content, entry.getName());
                }
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Refused(Texts.say("authoring.zip.broken"));
        }
        if (packages.isEmpty()) {
            throw new Refused(Texts.say("authoring.zip.empty"));
        }
        SortedMap<String, PackageFiles> read = new TreeMap<>();
        packages.forEach((name, texts) -> read.put(name, new PackageFiles(texts)));
        return read;
    }

    /** Editors and desktops leave some. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    private static byte[] content(ZipInputStream zip, String name) throws IOException, Refused {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            content.write(buffer, 0, read);
            if (content.size() > LARGEST_FILE) {
                throw new Refused(Texts.say("authoring.zip.file", LARGEST_FILE, shown(name)));
            }
        }
        return content.toByteArray();
    }

    private static void put(
            SortedMap<String, SortedMap<String, String>> packages, Place place, byte[] content, String name)
            throws Refused {
        packages.computeIfAbsent(place.slug(), unseen -> new TreeMap<>()).put(place.path(), text(content, name));
    }

    /**
     * Where a file belongs.
     *
     * @param around the folder around all packages; "" without
     */
    private record Place(String around, String slug, String path) {

        static Place of(String name, String slug) throws Refused {
            Place place = PackagePath.isPath(name) ? new Place("", slug, name) : below("", name);
            int slash = name.indexOf('/');
            if (!place.isPlace()
                    && slash > 0
                    && AROUND.matcher(name.substring(0, slash)).matches()) {
                place = below(name.substring(0, slash), name.substring(slash + 1));
            }
            if (!place.isPlace()) {
                throw new Refused(Texts.say("authoring.zip.path", shown(name)));
            }
            return place;
        }

        private static Place below(String around, String name) {
            int slash = Math.max(0, name.indexOf('/'));
            return new Place(around, name.substring(0, slash), name.substring(Math.min(name.length(), slash + 1)));
        }

        boolean isPlace() {
            return PackagePath.isSlug(slug) && PackagePath.isPath(path);
        }
    }

    private static String text(byte[] content, String name) throws Refused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // Told below.
        }
        throw new Refused(Texts.say("authoring.zip.text", shown(name)));
    }

    private static String shown(String name) {
        return name.length() > 100 ? name.substring(0, 100) + "…" : name;
    }
}
