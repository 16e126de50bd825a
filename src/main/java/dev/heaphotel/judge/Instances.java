package dev.heaphotel.judge;

import java.util.List;

/**
 * How many objects of each class are alive at growing sizes of one axis, of the classes of which there are more and more, or
 * whose objects get larger and larger. The component names are field names of the JSON.
 *
 * @param label    what is scaled, as pages call it
 * @param lifetime {@code retained}: counted after the work, output aside; {@code peak}: at the moment at which most was held
 * @param sizes    ascending
 * @param classes  the class that grows by most bytes first; empty where nothing grows
 */
public record Instances(
        String axis, String label, String symbol, String lifetime, List<Long> sizes, List<ClassRow> classes) {

    public Instances {
        sizes = List.copyOf(sizes);
        classes = List.copyOf(classes);
    }

    /**
     * @param name             {@code HashMap.Node}, {@code int[]}, {@code lambda of LRUCache}
     * @param kind             {@code yours} or {@code java}
     * @param counts           one for each size
     * @param bytes            of all these objects, one for each size
     * @param growth           of the counts, such as {@code O(n)}, or {@code UNDECIDED}
     * @param perUnit          objects for each unit of that class's term; 0 where the number does not grow
     * @param bytesPerInstance at the largest size; the mean where objects differ
     */
    public record ClassRow(
            String name,
            String kind,
            List<Long> counts,
            List<Long> bytes,
            String growth,
            double perUnit,
            double bytesPerInstance) {

        public ClassRow {
            counts = List.copyOf(counts);
            bytes = List.copyOf(bytes);
        }
    }
}
