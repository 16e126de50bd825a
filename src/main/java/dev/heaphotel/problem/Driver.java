package dev.heaphotel.problem;

import java.util.Map;
import java.util.Set;

/**
 * What drives the candidate's class.
 *
 * @param className of the driver, in no package; "" after a complaint
 * @param written   file name to source of what is no file of the package: nodes, and a driver that {@code problem.yaml} describes
 * @param needed    classes of the author's own that it calls
 */
record Driver(String className, Map<String, String> written, Set<String> needed) {

    /** After a complaint. */
    static final Driver NONE = new Driver("", Map.of(), Set.of());

    String fileName() {
        return className + ".java";
    }
}
