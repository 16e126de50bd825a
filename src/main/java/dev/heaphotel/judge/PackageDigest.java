package dev.heaphotel.judge;

import dev.heaphotel.problem.Axis;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.unit.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;

/** Names a program together with everything of its package that a measurement depends on: SHA-256 in hexadecimal. */
final class PackageDigest {

    private PackageDigest() {}

    static String of(Problem problem, String source) {
        MessageDigest digest = Sha256.begin();
        add(digest, problem.slug());
        add(digest, problem.entry().toString());
        problem.axes().forEach(axis -> add(digest, said(axis)));
        problem.bounds().forEach(bound -> add(digest, bound.toString()));
        problem.tests().forEach(test -> add(digest, new TreeMap<>(test.sizes()) + " " + test.seeds()));
        add(digest, problem.limits().toString());
        new TreeMap<>(problem.workload()).forEach((file, text) -> {
            add(digest, file);
            add(digest, text);
        });
        add(digest, problem.workloadClass());
        add(digest, source);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The order of an immutable map is another one in every JVM. */
    private static String said(Axis axis) {
        return String.join(
                " ",
                axis.name(),
                axis.symbol(),
                Long.toString(axis.from()),
                Long.toString(axis.to()),
                new TreeMap<>(axis.hold()).toString(),
                new TreeMap<>(axis.again()).toString());
    }

    /** Ends with a NUL, so that no two lists of texts are the same. */
    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
