package dev.heaphotel.problem;

import java.util.Map;
import java.util.Set;

/**
 * What drives the candidate's class.
 *
 * @param className of the driver, in no package; "" after a complaint
 * @param written   file name to source, for a driver that is written from {@code problem.yaml}
 * @param needed    classes of the author's own that it calls
 */
record Driver(String className, Map<String, String> written, Set<String> needed) {

    /** One that lies in the package. */
    static Driver of(String className) {
        return new Driver(className, Map.of(), Set.of());
    }

    String fileName() {
        return className + ".java";
    }
}
