package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a run judges, as handed over in its first order. */
final class Program {

    private final Map<String, byte[]> classes = new HashMap<>();
    private final Set<String> candidate;
    private final String workload;
    private final Order.Lab lab;
    private final Scale warmUp;
    private Experience experience = new Experience();

    Program(Order.Begin begin) {
        classes.putAll(begin.harness());
        classes.putAll(begin.candidate());
        candidate = Set.copyOf(begin.candidate().keySet());
        workload = begin.workload();
        lab = begin.lab();
        warmUp = scale(begin.warmUp());
    }

    static Scale scale(Order.Spot spot) {
        return new Scale(spot.sizes(), spot.seed());
    }

    Scale warmUp() {
        return warmUp;
    }

    /** What the sizes weighed before taught. */
    Experience experience() {
        return experience;
    }

    /** Another sweep begins. */
    void forgetExperience() {
        experience = new Experience();
    }

    /** Is this a class of the candidate's? */
    boolean owns(String className) {
        return candidate.contains(className);
    }

    /** A fresh copy of every class, with empty statics. */
    Guest checkIn() throws ReflectiveOperationException {
        GuestLoader loader = new GuestLoader(classes);
        Class<?>[] own = new Class<?>[candidate.size()];
        int count = 0;
        for (String name : candidate) {
            own[count++] = Class.forName(name, false, loader);
        }
        return new Guest(newWorkload(loader), own);
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
