package dev.heaphotel.problem;

/**
 * What the candidate writes.
 *
 * @param className the class's simple name, {@code LRUCache}; it stands in no package
 * @param signature the declarations expected of it, over several lines, as shown when a submission cannot be called
 */
public record Entry(String className, String signature) {

    /** What the candidate's file is called. */
    public String fileName() {
        return className + ".java";
    }
}
