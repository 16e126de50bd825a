package dev.heaphotel.probe;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.util.regex.Pattern;

/** What classes and fields are called in a path. */
final class Names {

    /** JDK 17 numbers the classes of lambdas anew in every copy of a program. */
    private static final Pattern LAMBDA_NUMBER = Pattern.compile("(\\$\\$Lambda)\\$\\d+");

    private Names() {}

    /** {@code HashMap$Node}: the binary name without its package and without a hidden class's number. */
    static String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        String name = type.getName();
        int slash = name.indexOf('/');
        String plain = slash < 0 ? name : name.substring(0, slash);
        return LAMBDA_NUMBER
                .matcher(plain.substring(plain.lastIndexOf('.') + 1))
                .replaceAll("$1");
    }

    /** {@code HashMap$Node.value}, by the class that declares the field. */
    static String step(Field field) {
        return of(field.getDeclaringClass()) + "." + field.getName();
    }

    /** What soft and weak references lead to is let go before anything is weighed. */
    static boolean isLetGo(Field field) {
        return field.getDeclaringClass() == Reference.class;
    }
}
