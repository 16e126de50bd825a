package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a run judges, as handed over in its first order. */
final class Program {

    private final Set<String> candidate;
    private final Copies copies;
    private final String workload;
    private final Order.Lab lab;
    private final Scale warmUp;
    private Experience experience = new Experience();
    private long left;

    Program(Order.Begin begin) {
        candidate = Set.copyOf(begin.candidate().keySet());
        Map<String, byte[]> classes = new HashMap<>(begin.harness());
        classes.putAll(begin.candidate());
        copies = new Copies(classes, candidate);
        workload = begin.workload();
        lab = begin.lab();
        warmUp = scale(begin.warmUp());
    }

    static Scale scale(Order.Spot spot) {
        return new Scale(spot.sizes(), spot.seed());
    }

    /** What the sizes weighed before taught. */
    Experience experience() {
        return experience;
    }

    /** Another sweep begins. */
    void forgetExperience() {
        experience = new Experience();
    }

    /** @param bytes that a size left in this JVM for good, under keys that leave nothing more when it is weighed again */
    void leaves(long bytes) {
        left += bytes;
    }

    /** Bytes that all sizes so far have left in this JVM. */
    long left() {
        return left;
    }

    /** Is this a class of the candidate's? */
    boolean owns(String className) {
        return candidate.contains(className);
    }

    /** Are classes loaded for each guest anew? */
    boolean isCopied() {
        return !copies.isLasting();
    }

    /** A new guest, whose classes' statics are empty. */
    Guest checkIn() throws ReflectiveOperationException {
        return guest(copies.next());
    }

    /** The same, with classes loaded and call sites linked by small plays, so that neither shows in a figure. */
    Guest checkInWarm() throws ReflectiveOperationException {
        Copies.Copy copy = copies.next();
        Guest guest = guest(copy);
        guest.warmUp(warmUp, copy.isWarm() ? 1 : 2); // Once for what the workload's own object makes when first used.
        copy.wasWarmed();
        return guest;
    }

    private Guest guest(Copies.Copy copy) throws ReflectiveOperationException {
        return new Guest(newWorkload(copy.loader()), copy.own());
    }

    @SuppressWarnings("unchecked")
    private Workload<Object, Object> newWorkload(ClassLoader loader) throws ReflectiveOperationException {
        if (workload.isEmpty()) {
            return LabWorkload.of(lab, loader);
        }
        var constructor = Class.forName(workload, true, loader).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Workload<Object, Object>) constructor.newInstance();
    }
}
