package dev.heaphotel.compile.box;

import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** The bootstrap methods that javac itself calls for lambdas, concatenation, records and switches. */
final class Bootstraps {

    private static final Set<String> OF_CALLS = Set.of(
            "java/lang/invoke/LambdaMetafactory.metafactory",
            "java/lang/invoke/LambdaMetafactory.altMetafactory",
            "java/lang/invoke/StringConcatFactory.makeConcat",
            "java/lang/invoke/StringConcatFactory.makeConcatWithConstants",
            "java/lang/runtime/ObjectMethods.bootstrap",
            "java/lang/runtime/SwitchBootstraps.typeSwitch",
            "java/lang/runtime/SwitchBootstraps.enumSwitch");

    /** How a pattern switch names an enum constant, from JDK 21 on. */
    private static final Set<String> OF_LABELS =
            Set.of("java/lang/Enum$EnumDesc.of", "java/lang/constant/ClassDesc.of");

    private Bootstraps() {}

    static boolean mayLinkCalls(Handle bootstrap) {
        return bootstrap.getTag() == Opcodes.H_INVOKESTATIC && OF_CALLS.contains(name(bootstrap));
    }

    /** Whether this is the label of a switch, all the way down. */
    static boolean isLabel(ConstantDynamic constant) {
        boolean label = name(constant.getBootstrapMethod()).equals("java/lang/invoke/ConstantBootstraps.invoke")
                && constant.getBootstrapMethodArgumentCount() > 0
                && constant.getBootstrapMethodArgument(0) instanceof Handle made
                && OF_LABELS.contains(name(made));
        for (int i = 1; label && i < constant.getBootstrapMethodArgumentCount(); i++) {
            Object argument = constant.getBootstrapMethodArgument(i);
            label = argument instanceof String || argument instanceof ConstantDynamic inner && isLabel(inner);
        }
        return label;
    }

    private static String name(Handle handle) {
        return handle.getOwner() + "." + handle.getName();
    }
}
