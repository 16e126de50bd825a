package dev.heaphotel.calibration;

/**
 * Sizes of objects in HotSpot with compressed references and ordinary headers (JEP 450 off): 12 bytes of header, 16 for
 * arrays, 4 for a reference, aligned to 8; and the growth laws of the JDK's collections. All in bytes or slots.
 */
final class Layout {

    private Layout() {}

    static double call(String function, double x, double y) {
        return switch (function) {
            case "object" -> aligned(12 + x);
            case "array" -> aligned(16 + x * y);
            case "table" -> table(x);
            case "grown" -> grown(x);
            case "before" -> before(x);
            case "builder" -> builder(x);
            case "log2" -> Math.log(x) / Math.log(2);
            case "sqrt" -> Math.sqrt(x);
            case "exp2" -> Math.pow(2, x);
            case "floor" -> Math.floor(x + 1e-9);
            case "ceil" -> Math.ceil(x - 1e-9);
            case "min" -> Math.min(x, y);
            case "max" -> Math.max(x, y);
            case "bits" -> 64 - Long.numberOfLeadingZeros((long) x);
            default -> throw new IllegalArgumentException("no function " + function);
        };
    }

    private static double aligned(double bytes) {
        return Math.ceil(bytes / 8) * 8;
    }

    /** Slots of a HashMap's table after so many different keys: doubled when more than three quarters are taken. */
    private static double table(double keys) {
        long slots = 16;
        while (keys > slots * 3 / 4) {
            slots *= 2;
        }
        return slots;
    }

    /** Slots of an ArrayList after so many additions: 10, then half as many more. */
    private static double grown(double elements) {
        long slots = elements == 0 ? 0 : 10;
        while (slots < elements) {
            slots += slots >> 1;
        }
        return slots;
    }

    /** Slots of the same list before it last grew. */
    private static double before(double elements) {
        long slots = 0;
        long last = 0;
        while (slots < elements) {
            last = slots;
            slots = slots == 0 ? 10 : slots + (slots >> 1);
        }
        return last;
    }

    /** Bytes in a StringBuilder's array after so many Latin-1 characters, one by one: 16, then doubled and two more. */
    private static double builder(double characters) {
        long slots = 16;
        while (slots < characters) {
            slots = slots * 2 + 2;
        }
        return slots;
    }
}
