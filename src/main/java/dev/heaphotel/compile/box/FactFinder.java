package dev.heaphotel.compile.box;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Joins what the source declares with what the class files do. */
final class FactFinder {

    private static final int DEEPEST_GETTERS = 4;

    private final Declarations declarations;
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Found found;

    private FactFinder(Declarations declarations) {
        this.declarations = declarations;
        this.found = new Found(classes, declarations);
    }

    /** @param classFiles by binary name, before anything is woven into them */
    static Facts of(Map<String, byte[]> classFiles, Declarations declarations) {
        FactFinder finder = new FactFinder(declarations);
        classFiles.values().forEach(finder::read);
        finder.learnReturns();
        finder.classes.values().forEach(finder::search);
        finder.found.filled.settleWithContents(finder.found.flows);
        finder.found.emptied.settle(finder.found.flows);
        return finder.facts();
    }

    private void read(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_FRAMES);
        classes.put(node.name, node);
    }

    /** A getter may return what another getter returns, so it takes as many rounds as getters are nested. */
    private void learnReturns() {
        int known = -1;
        for (int i = 0; i < DEEPEST_GETTERS && known < found.flows.known(); i++) {
            known = found.flows.known();
            for (ClassNode owner : classes.values()) {
                for (MethodNode method : owner.methods) {
                    learnReturns(owner, method);
                }
            }
        }
    }

    private void learnReturns(ClassNode owner, MethodNode method) {
        if (method.instructions.size() > 0) {
            MethodMap map = new MethodMap(owner, method, declarations);
            found.flows.method(Flows.key(owner.name, method.name, method.desc), map);
            if (method.desc.endsWith(";") || method.desc.contains(")[")) {
                OriginInterpreter.follow(method, map, found);
            }
        }
    }

    private void search(ClassNode owner) {
        for (MethodNode method : owner.methods) {
            if (method.instructions.size() > 0) {
                new FillFinder(method, new MethodMap(owner, method, declarations), found).search(method);
            }
        }
    }

    private Facts facts() {
        return new Facts(
                declarations.fields.stream().map(this::field).toList(),
                IntStream.range(0, declarations.locals.size())
                        .mapToObj(this::local)
                        .toList(),
                declarations.methods.stream().map(this::method).toList(),
                found.captures,
                declarations.classLines());
    }

    private Facts.Field field(Declarations.Field field) {
        Origin origin = new Origin.OfField(field.owner(), field.name());
        return new Facts.Field(
                field,
                withLinks(field.owner(), field.type(), origin),
                emptiedAt(field, origin),
                found.skipped.getOrDefault(origin, new TreeSet<>()));
    }

    /** A map may also remove its eldest entry by itself, in a method that is nowhere called. */
    private SortedSet<Integer> emptiedAt(Declarations.Field field, Origin origin) {
        SortedSet<Integer> lines = new TreeSet<>(found.emptied.of(origin));
        if (field.type().contains("Map")) {
            declarations.methods.stream()
                    .filter(method -> method.name().equals("removeEldestEntry"))
                    .forEach(method -> lines.add(method.line()));
        }
        return lines;
    }

    private Facts.Local local(int index) {
        Declarations.Local local = declarations.locals.get(index);
        return new Facts.Local(local, withLinks("", local.type(), new Origin.OfLocal(index)));
    }

    private SortedSet<Integer> withLinks(String holder, String type, Origin origin) {
        SortedSet<Integer> lines = new TreeSet<>(found.filled.of(origin));
        lines.addAll(new Links(declarations).lines(holder, type, found.filled));
        return lines;
    }

    private Facts.Method method(Declarations.Method declared) {
        int frameBytes =
                methods(declared).stream().mapToInt(FrameBytes::of).max().orElse(0);
        return new Facts.Method(declared, frameBytes);
    }

    /** One, unless overloads share a line. */
    private List<MethodNode> methods(Declarations.Method declared) {
        ClassNode owner = classes.get(declared.owner().replace('.', '/'));
        return owner == null
                ? List.of()
                : owner.methods.stream()
                        .filter(method -> method.name.equals(declared.name()))
                        .filter(method -> within(CodeCheck.firstLine(method, 0), declared))
                        .toList();
    }

    private static boolean within(int line, Declarations.Method declared) {
        return declared.line() <= line && line <= declared.lastLine();
    }
}
