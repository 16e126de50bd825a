package dev.heaphotel.problem;

/**
 * One mistake in a package.
 *
 * @param file    path from the folder above the packages, {@code lru-cache/problem.yaml}, with {@code :line} where known
 * @param key     path of the key within the file, {@code bounds[2].lifetime}; empty where the whole file is meant
 * @param message what was expected and what was found
 */
public record Complaint(String file, String key, String message) {

    /** One line: file, key, message. */
    @Override
    public String toString() {
        return key.isEmpty() ? file + ": " + message : file + ": " + key + ": " + message;
    }
}
