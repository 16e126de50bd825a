package dev.heaphotel.compile.box;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Weaves the probe's ticks into class files. Never fails: what has no room for ticks gets fewer. */
final class Weaver {

    private Weaver() {}

    static Map<String, byte[]> weave(Map<String, byte[]> classes) {
        Map<String, byte[]> woven = new TreeMap<>();
        classes.forEach((name, classFile) -> woven.put(name, weave(classFile)));
        return woven;
    }

    /** Tells the probe what a driver's methods catch of what the candidate throws. */
    static Map<String, byte[]> weaveCatches(Map<String, byte[]> drivers) {
        Map<String, byte[]> woven = new TreeMap<>();
        drivers.forEach((name, classFile) -> woven.put(name, weaveCatches(classFile)));
        return woven;
    }

    private static byte[] weaveCatches(byte[] classFile) {
        try {
            ClassNode node = read(classFile);
            node.methods.forEach(method -> new MethodWeaver(node.name, method, Density.NONE).weaveCatches());
            return written(node);
        } catch (MethodTooLargeException | ClassTooLargeException e) {
            return classFile;
        }
    }

    private static byte[] weave(byte[] classFile) {
        Map<String, Density> densities = new HashMap<>();
        while (true) {
            try {
                return attempt(classFile, densities);
            } catch (MethodTooLargeException e) {
                String method = e.getMethodName() + e.getDescriptor();
                Density density = densities.getOrDefault(method, Density.FULL);
                if (density == Density.NONE) {
                    return classFile;
                }
                densities.put(method, density.sparser());
            } catch (ClassTooLargeException e) {
                return classFile;
            }
        }
    }

    private static byte[] attempt(byte[] classFile, Map<String, Density> densities) {
        ClassNode node = read(classFile);
        for (MethodNode method : node.methods) {
            Density density = densities.getOrDefault(method.name + method.desc, Density.FULL);
            if (density != Density.NONE && isTheCandidates(method)) {
                new MethodWeaver(node.name, method, density).weave();
            }
        }
        return written(node);
    }

    private static ClassNode read(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.EXPAND_FRAMES);
        return node;
    }

    private static byte[] written(ClassNode node) {
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }

    /** Bodies the candidate wrote, lambdas included; what javac adds to connect them is no frame of theirs. */
    private static boolean isTheCandidates(MethodNode method) {
        boolean synthetic = (method.access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC)) != 0;
        boolean roomForToken = method.maxLocals < 65_000;
        return method.instructions.size() > 0 && roomForToken && (!synthetic || method.name.startsWith("lambda$"));
    }
}
