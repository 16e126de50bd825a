package dev.heaphotel.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How an argument is to be made, as somebody wrote it: {@code ints(2*n)}, {@code string(n,"ab")}, a size, or a literal.
 *
 * @param text     as it was written
 * @param recipe   the word of a {@link Recipe}, or {@link #LITERAL}
 * @param operands sizes, or letters in quotes; of a literal itself alone
 */
public record ArgumentText(String text, String recipe, List<String> operands) {

    public static final String LITERAL = "literal";

    private static final Set<String> FUNCTIONS = Set.of("sqrt", "log2", "min", "max");

    /** In characters: what is longer is no literal that a person typed. */
    private static final int LONGEST = 4096;

    public ArgumentText {
        operands = List.copyOf(operands);
    }

    /**
     * Reads it; {@link IllegalArgumentException} says what was expected and what was found.
     *
     * @param type  of the parameter, as in the source
     * @param sized refuses what is no size, in the same way
     */
    public static ArgumentText parse(String typed, String type, TypeShape shape, Consumer<String> sized) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("expected at most " + LONGEST + " characters, found " + text.length());
        }
        int open = text.indexOf('(');
        String word = open < 0 ? text : text.substring(0, open).strip();
        boolean call = open > 0 && text.endsWith(")") && word.matches("[A-Za-z_]\\w*");
        Recipe recipe = Recipe.of(word).orElse(Recipe.N);
        if (recipe != Recipe.N && (call || recipe.takes(0) && text.equals(word))) {
            return made(recipe, text, type, shape, sized);
        }
        if (call && !FUNCTIONS.contains(word) && !shape.is(0, TypeShape.Leaf.TEXT)) {
            throw new IllegalArgumentException("expected " + words(shape, type) + ", found " + text);
        }
        if (Recipe.N.makes(shape) && !Literals.fits(text, shape)) {
            sized.accept(text);
            return new ArgumentText(text, Recipe.N.word(), List.of(text));
        }
        if (!Literals.fits(text, shape)) {
            throw new IllegalArgumentException("expected " + words(shape, type) + ", found " + text);
        }
        return new ArgumentText(text, LITERAL, List.of(text));
    }

    private static ArgumentText made(Recipe recipe, String text, String type, TypeShape shape, Consumer<String> sized) {
        if (!recipe.makes(shape)) {
            throw new IllegalArgumentException("expected " + words(shape, type) + ", found " + text);
        }
        List<String> operands = operands(text);
        if (!recipe.takes(operands.size())) {
            throw new IllegalArgumentException("expected " + recipe.usage() + ": " + recipe.help() + "; found " + text);
        }
        for (int i = 0; i < operands.size(); i++) {
            boolean quoted = operands.get(i).startsWith("\"");
            if (quoted && (!recipe.takesText(i) || operands.get(i).length() < 3)) {
                throw new IllegalArgumentException("expected " + recipe.usage() + ", found " + text);
            }
            if (!quoted) {
                sized.accept(operands.get(i));
            }
        }
        return new ArgumentText(text, recipe.word(), operands);
    }

    private static String words(TypeShape shape, String type) {
        String usages = Arrays.stream(Recipe.values())
                .filter(recipe -> recipe.makes(shape))
                .map(Recipe::usage)
                .collect(Collectors.joining(", "));
        return usages.isEmpty()
                ? "a type that can be made; there is no generator for " + type
                : usages + " or a literal for " + type;
    }

    public boolean isLiteral() {
        return recipe.equals(LITERAL);
    }

    /** Whether the operand at this place is an expression over sizes, rather than letters in quotes or a literal. */
    public boolean isSize(int place) {
        return !isLiteral() && !operands.get(place).startsWith("\"");
    }

    /** What stands between the brackets of a call. */
    public static List<String> operands(String call) {
        int open = call.indexOf('(');
        String inner = open < 0 ? "" : call.substring(open + 1, call.length() - 1);
        return inner.isBlank() ? List.of() : split(inner);
    }

    /** At commas outside quotes and brackets. */
    private static List<String> split(String inner) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(inner.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(inner.substring(from).strip());
        return parts;
    }
}
