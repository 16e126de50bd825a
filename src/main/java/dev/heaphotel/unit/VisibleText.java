package dev.heaphotel.unit;

/**
 * Text that a stranger typed, made safe to look at: what a terminal or a browser would act upon (control characters, characters
 * that turn the reading direction or hide) is shown as a sign of its own. Escaping for HTML is the template's work, not ours.
 */
public final class VisibleText {

    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7f;
    private static final int DELETE_PICTURE = 0x2421;

    private VisibleText() {}

    public static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    /** At most this many characters, an ellipsis in place of the rest. */
    public static String of(String text, int most) {
        String shown = of(text);
        return shown.length() <= most ? shown : shown.substring(0, most - 1) + "…";
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\n' || point == '\t') {
            shown.appendCodePoint(point);
        } else if (point < ' ') {
            shown.appendCodePoint(CONTROL_PICTURES + point);
        } else if (point == DELETE) {
            shown.appendCodePoint(DELETE_PICTURE);
        } else if (acts(point)) {
            shown.append(String.format("⟨U+%04X⟩", point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    /** C1 controls, direction marks and overrides, zero-width characters, lone surrogates, line and paragraph separators. */
    private static boolean acts(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
