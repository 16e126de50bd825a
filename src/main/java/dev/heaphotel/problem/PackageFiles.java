package dev.heaphotel.problem;

import dev.heaphotel.unit.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of one package, wherever they are kept.
 *
 * @param texts path below the package's folder, {@code starter/LRUCache.java}, to the whole text; ascending by path
 */
public record PackageFiles(SortedMap<String, String> texts) {

    public PackageFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static PackageFiles of(Map<String, String> texts) {
        return new PackageFiles(new TreeMap<>(texts));
    }

    /** The same with one file written anew. */
    public PackageFiles with(String path, String text) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new PackageFiles(changed);
    }

    /** The same with one file left out. */
    public PackageFiles without(String path) {
        SortedMap<String, String> changed = new TreeMap<>(texts);
        changed.remove(path);
        return new PackageFiles(changed);
    }

    /** Names exactly these texts at these paths: SHA-256 in hexadecimal. */
    public String version() {
        MessageDigest digest = Sha256.begin();
        texts.forEach((path, text) -> {
            add(digest, path);
            add(digest, text);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Its length goes before it, so that no two lists of texts are the same. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
