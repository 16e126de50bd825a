package dev.heaphotel.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/** Whether the user nobody can read what a box needs: a checkout or a JDK below /root it cannot. */
final class Reachable {

    private Reachable() {}

    static boolean byOthers(List<Path> files) {
        return files.stream().allMatch(Reachable::byOthers);
    }

    private static boolean byOthers(Path path) {
        try {
            Path real = path.toRealPath();
            boolean readable = has(real, PosixFilePermission.OTHERS_READ);
            for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
                readable &= has(folder, PosixFilePermission.OTHERS_EXECUTE);
            }
            return readable;
        } catch (IOException absent) {
            return true; // Then nobody reads it, whoever that is.
        }
    }

    private static boolean has(Path path, PosixFilePermission permission) throws IOException {
        return Files.getPosixFilePermissions(path).contains(permission);
    }
}
