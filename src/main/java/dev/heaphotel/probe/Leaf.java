package dev.heaphotel.probe;

/** One number, truth value, character or text as the type that is asked for. */
final class Leaf {

    private Leaf() {}

    static Object of(Object content, Class<?> type) {
        if (content instanceof Number number) {
            return number(number, type);
        }
        if (content instanceof Boolean truth) {
            return is(type, int.class, Integer.class) ? (Object) (truth ? 1 : 0) : truth;
        }
        if (content instanceof Character character) {
            return character(character, type);
        }
        if (content instanceof String text) {
            return text(text, type);
        }
        return content;
    }

    private static Object number(Number number, Class<?> type) {
        if (is(type, long.class, Long.class)) {
            return number.longValue();
        }
        if (is(type, double.class, Double.class)) {
            return number.doubleValue();
        }
        if (is(type, float.class, Float.class)) {
            return number.floatValue();
        }
        if (is(type, short.class, Short.class)) {
            return number.shortValue();
        }
        if (is(type, byte.class, Byte.class)) {
            return number.byteValue();
        }
        if (is(type, char.class, Character.class)) {
            return (char) ('a' + Math.floorMod(number.longValue(), 26));
        }
        if (is(type, boolean.class, Boolean.class)) {
            return number.longValue() % 2 != 0;
        }
        return type == String.class || type == CharSequence.class ? (Object) number.toString() : whole(number);
    }

    /** An int wherever it fits: {@code T} and {@code Object} take it. */
    private static Object whole(Number number) {
        boolean fits = number instanceof Long value && value == value.intValue();
        return fits ? (Object) number.intValue() : number;
    }

    private static Object character(char character, Class<?> type) {
        if (is(type, int.class, Integer.class)) {
            return Character.digit(character, 10) >= 0 ? Character.digit(character, 10) : (int) character;
        }
        if (is(type, boolean.class, Boolean.class)) {
            return character == '1';
        }
        return type == String.class ? (Object) String.valueOf(character) : character;
    }

    private static Object text(String text, Class<?> type) {
        if (type == StringBuilder.class) {
            return new StringBuilder(text);
        }
        if (type == StringBuffer.class) {
            return new StringBuffer(text);
        }
        return is(type, char.class, Character.class) ? (Object) text.charAt(0) : text;
    }

    private static boolean is(Class<?> type, Class<?> primitive, Class<?> boxed) {
        return type == primitive || type == boxed;
    }
}
