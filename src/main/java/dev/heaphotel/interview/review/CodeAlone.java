package dev.heaphotel.interview.review;

/** A program without what the compiler does not see: comments and space. Two with the same one behave the same. */
final class CodeAlone {

    private CodeAlone() {}

    /** Tokens that only a space parts stay parted; literals keep every character. */
    static String of(String source) {
        StringBuilder code = new StringBuilder(source.length());
        boolean parted = false;
        int at = 0;
        while (at < source.length()) {
            int end = skipped(source, at);
            if (end > at) {
                parted = true;
                at = end;
                continue;
            }
            if (parted && !code.isEmpty() && needsSpace(code.charAt(code.length() - 1), source.charAt(at))) {
                code.append(' ');
            }
            int after = literal(source, at);
            code.append(source, at, after);
            parted = false;
            at = after;
        }
        return code.toString();
    }

    /** The end of the space or comment that begins here; the place itself where none does. */
    private static int skipped(String source, int at) {
        if (Character.isWhitespace(source.charAt(at))) {
            return at + 1;
        }
        if (source.startsWith("//", at)) {
            int end = source.indexOf('\n', at);
            return end < 0 ? source.length() : end;
        }
        if (source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            return end < 0 ? source.length() : end + 2;
        }
        return at;
    }

    /** The end of the literal that begins here, else of the one character. One that is not closed ends with its line. */
    private static int literal(String source, int at) {
        char quote = source.charAt(at);
        if (quote != '"' && quote != '\'') {
            return at + 1;
        }
        if (source.startsWith("\"\"\"", at)) {
            int end = source.indexOf("\"\"\"", at + 3);
            return end < 0 ? source.length() : end + 3;
        }
        for (int i = at + 1; i < source.length(); i++) {
            char each = source.charAt(i);
            if (each == '\\') {
                i++;
            } else if (each == quote || each == '\n') {
                return i + 1;
            }
        }
        return source.length();
    }

    /** Between two words, and between two signs that would be another one together, such as {@code + +}. */
    private static boolean needsSpace(char one, char other) {
        boolean words = Character.isJavaIdentifierPart(one) && Character.isJavaIdentifierPart(other);
        return words || (one == other && "+-&|=<>".indexOf(one) >= 0);
    }
}
