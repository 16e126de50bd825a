package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.tree.ClassNode;

/** What was found in the candidate's methods so far. */
final class Found {

    final Map<String, ClassNode> classes;
    final Declarations declarations;
    final Flows flows;
    final Fillings filled = new Fillings();
    final Fillings emptied = new Fillings();
    final Map<Origin, SortedSet<Integer>> skipped = new HashMap<>();
    final List<Facts.Capture> captures = new ArrayList<>();

    Found(Map<String, ClassNode> classes, Declarations declarations) {
        this.classes = classes;
        this.declarations = declarations;
        this.flows = new Flows(classes);
    }

    /** A field as it is declared: javac names the class through which it was reached, which may have inherited it. */
    Origin.OfField field(String owner, String name) {
        String at = owner;
        while (at != null && classes.containsKey(at)) {
            if (declarations.hasField(at.replace('/', '.'), name)) {
                return new Origin.OfField(at.replace('/', '.'), name);
            }
            at = classes.get(at).superName;
        }
        return new Origin.OfField(owner.replace('/', '.'), name);
    }

    void skips(Origin origin, int line) {
        skipped.computeIfAbsent(origin, key -> new TreeSet<>()).add(line);
    }
}
