package dev.heaphotel.compile.box;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/** Names what lambdas and method references take along. */
final class Captures {

    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Found found;

    Captures(Found found) {
        this.found = found;
    }

    void add(InvokeDynamicInsnNode call, MethodMap map) {
        if (!call.bsm.getOwner().equals(METAFACTORY) || !(call.bsmArgs[1] instanceof Handle body)) {
            return;
        }
        boolean bound = body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
        Type[] types = Type.getArgumentTypes(call.desc);
        for (int i = 0; i < types.length; i++) {
            String name = bound && i == 0 ? receiver(body) : parameter(body, i - (bound ? 1 : 0));
            found.captures.add(new Facts.Capture(
                    map.owner().replace('/', '.'), map.line(call), i + 1, name, simple(types[i].getClassName())));
        }
    }

    /** A lambda's body is a method of its class, so what it is called on is the surrounding object. */
    private static String receiver(Handle body) {
        return body.getName().startsWith("lambda$") ? "this" : "";
    }

    /** javac gives the captured variables to the lambda's body as its first parameters, under their own names. */
    private String parameter(Handle body, int index) {
        if (!found.classes.containsKey(body.getOwner())) {
            return "";
        }
        return found.classes.get(body.getOwner()).methods.stream()
                .filter(each -> each.name.equals(body.getName()) && each.desc.equals(body.getDesc()))
                .findFirst()
                .map(each -> parameter(each, index))
                .orElse("");
    }

    private static String parameter(MethodNode body, int index) {
        int slot = (body.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        Type[] types = Type.getArgumentTypes(body.desc);
        for (int i = 0; i < Math.min(index, types.length); i++) {
            slot += types[i].getSize();
        }
        for (LocalVariableNode variable :
                body.localVariables == null ? List.<LocalVariableNode>of() : body.localVariables) {
            if (variable.index == slot) {
                return variable.name;
            }
        }
        return "";
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }
}
