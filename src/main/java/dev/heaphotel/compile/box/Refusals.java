package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Gathers what is refused, once for each place, by asking the allow-list about types and members. */
final class Refusals {

    /** More would help nobody. */
    private static final int MOST = 100;

    private static final int LONGEST_NAME = 300;

    private final AllowList list;
    private final Hierarchy hierarchy;
    private final Map<String, Refused> found = new LinkedHashMap<>();

    Refusals(AllowList list, Hierarchy hierarchy) {
        this.list = list;
        this.hierarchy = hierarchy;
    }

    List<Refused> inSourceOrder() {
        List<Refused> refusals = new ArrayList<>(found.values());
        refusals.sort(Comparator.comparingInt(Refused::line));
        return refusals;
    }

    void add(int line, String uses, String words) {
        if (found.size() < MOST) {
            String shown = uses.length() <= LONGEST_NAME ? uses : uses.substring(0, LONGEST_NAME) + "...";
            found.putIfAbsent(line + " " + shown, new Refused(line, shown, shown + " is not offered here: " + words));
        }
    }

    /** @param type with slashes, or the descriptor of an array */
    void type(int line, String type) {
        Type element = Type.getObjectType(type);
        if (element.getSort() == Type.ARRAY) {
            element = element.getElementType();
        }
        if (element.getSort() == Type.OBJECT && !isFree(element.getInternalName())) {
            String name = element.getInternalName().replace('/', '.');
            list.againstType(name).ifPresent(words -> add(line, shown(name), words));
        }
    }

    void descriptor(int line, String descriptor) {
        if (descriptor.startsWith("(")) {
            for (Type argument : Type.getArgumentTypes(descriptor)) {
                descriptor(line, argument.getDescriptor());
            }
            descriptor(line, Type.getReturnType(descriptor).getDescriptor());
        } else {
            String element = descriptor.replace("[", "");
            if (element.startsWith("L")) {
                type(line, element.substring(1, element.length() - 1));
            }
        }
    }

    /** A reference to a field or method; what its owner inherits counts as well. */
    void member(int line, String owner, String name, String descriptor) {
        type(line, owner);
        descriptor(line, descriptor);
        if (owner.startsWith("[")) {
            return;
        }
        boolean constructor = name.equals("<init>");
        Set<String> declarers = constructor ? Set.of(owner) : hierarchy.platformDeclarers(owner, name, descriptor);
        for (String declarer : declarers) {
            String type = declarer.replace('/', '.');
            Optional<String> words = list.againstMember(type, constructor ? "new" : name, firstParameter(descriptor));
            if (words.isPresent()) {
                add(line, constructor ? "new " + shown(type) : shown(type) + "." + name, words.get());
                return;
            }
        }
    }

    /** The candidate's own classes, and those of the harness it is compiled with, which have no package either. */
    private boolean isFree(String type) {
        return hierarchy.isCandidates(type) || type.indexOf('/') < 0;
    }

    private static String firstParameter(String descriptor) {
        Type[] parameters = descriptor.startsWith("(") ? Type.getArgumentTypes(descriptor) : new Type[0];
        return parameters.length == 0 ? "" : parameters[0].getClassName().replaceFirst(".*\\.", "");
    }

    private static String shown(String type) {
        return type.replace('$', '.');
    }
}
