package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.ClassNode;

/** Where values go between the candidate's methods and fields: given to parameters, returned, kept under another name. */
final class Flows {

    /** A value from these variables is given to the parameter of a method, by its slot. */
    record Given(Collection<Origin> from, String method, int slot) {}

    /** What is put into {@code to} is put into what these variables hold. */
    record Alias(Collection<Origin> from, Origin to) {}

    private final Map<String, ClassNode> classes;
    private final Map<String, MethodMap> methods = new HashMap<>();
    private final Map<String, Set<Origin>> returned = new HashMap<>();
    private final List<Given> given = new ArrayList<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final List<Alias> contents = new ArrayList<>();

    Flows(Map<String, ClassNode> classes) {
        this.classes = classes;
    }

    /** How methods are called here: owner, name and descriptor, written together. */
    static String key(String owner, String name, String descriptor) {
        return owner + "." + name + descriptor;
    }

    void method(String key, MethodMap map) {
        methods.put(key, map);
    }

    void give(Collection<Origin> from, String owner, String name, String descriptor, int slot) {
        if (!from.isEmpty()) {
            given.add(new Given(from, resolved(owner, name, descriptor), slot));
        }
    }

    void alias(Collection<Origin> from, Origin to) {
        if (!from.isEmpty()) {
            aliases.add(new Alias(from, to));
        }
    }

    /** What {@code local} holds was put into these variables: what fills it fills them, what empties it leaves them as they are. */
    void content(Collection<Origin> of, Origin local) {
        if (!of.isEmpty()) {
            contents.add(new Alias(of, local));
        }
    }

    /** A method was seen to return a value from these variables. */
    void returns(String key, Collection<Origin> origins) {
        returned.computeIfAbsent(key, any -> new HashSet<>()).addAll(origins);
    }

    /** How much is known of what methods return; it only ever grows. */
    int known() {
        return returned.values().stream().mapToInt(Set::size).sum();
    }

    /**
     * The variables that a call's result comes from: fields that the method returns, and what it was given and returns.
     *
     * @param arguments the origins of the arguments, by slot
     */
    Set<Origin> ofCall(String owner, String name, String descriptor, Map<Integer, Set<Origin>> arguments) {
        String key = resolved(owner, name, descriptor);
        Set<Origin> origins = new HashSet<>();
        for (Origin origin : returned.getOrDefault(key, Set.of())) {
            if (origin instanceof Origin.OfField) {
                origins.add(origin);
            } else {
                arguments.forEach((slot, from) -> {
                    if (parameter(key, slot).equals(Optional.of(origin))) {
                        origins.addAll(from);
                    }
                });
            }
        }
        return Set.copyOf(origins);
    }

    Optional<Origin> parameter(String method, int slot) {
        return Optional.ofNullable(methods.get(method)).flatMap(map -> map.parameter(slot));
    }

    List<Given> given() {
        return given;
    }

    List<Alias> aliases() {
        return aliases;
    }

    List<Alias> contents() {
        return contents;
    }

    /** The method that is meant: that of the class, of a superclass, or of any class where only an interface is known. */
    private String resolved(String owner, String name, String descriptor) {
        String at = owner;
        while (at != null && classes.containsKey(at)) {
            if (methods.containsKey(key(at, name, descriptor))) {
                return key(at, name, descriptor);
            }
            at = classes.get(at).superName;
        }
        return classes.keySet().stream()
                .map(each -> key(each, name, descriptor))
                .filter(methods::containsKey)
                .findFirst()
                .orElse(key(owner, name, descriptor));
    }
}
