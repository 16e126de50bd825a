package dev.heaphotel.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a package; a view of it speaks for one file. */
final class Complaints {

    private final String file;
    private final List<Complaint> all;

    private Complaints(String file, List<Complaint> all) {
        this.file = file;
        this.all = all;
    }

    /** For a package whose folder is shown as this, {@code problems/lru-cache}. */
    static Complaints about(String folder) {
        return new Complaints(folder, new ArrayList<>());
    }

    /** The same collection, speaking for a file below. */
    Complaints in(String below) {
        return new Complaints(file + "/" + below, all);
    }

    /** About a whole file. */
    void add(String message) {
        all.add(new Complaint(file, "", message));
    }

    /** About a key, where the line is known, from 1. */
    void add(int line, String key, String message) {
        all.add(new Complaint(file + ":" + line, key, message));
    }

    List<Complaint> all() {
        return List.copyOf(all);
    }
}
