package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes the lab's arguments, the same for the same scale: first the content, then {@link Tailor} fits it to the parameter's
 * type. An unknown generator is our mistake, checked before it gets here.
 */
final class Generators {

    /** The size that holds the number of the call, from 0, while arguments for several calls are made. */
    static final String CALL = "call";

    private Generators() {}

    static @Nullable Object make(Order.Argument argument, Type type, Scale scale) {
        Making making = new Making(argument.operands(), scale, scale.random());
        return switch (argument.generator()) {
            case "list" -> Nodes.list(Tailor.erased(type), making.ints(scale.of(making.first())));
            case "tree" -> Nodes.tree(Tailor.erased(type), scale.of(making.first()));
            case "path" -> Nodes.path(Tailor.erased(type), scale.of(making.first()));
            case "cycle" ->
                Nodes.cycle(
                        Tailor.erased(type),
                        scale.of(making.first()),
                        scale.of(argument.operands().get(1).substring(1)));
            case "lists" -> Nodes.lists(Tailor.erased(type), making.matrix());
            case "literal" -> literal(argument.operands().get(0), type);
            default -> Tailor.fit(making.make(argument.generator()), type);
        };
    }

    /** A text is taken as it is, or {@code 007} would be 7. */
    private static @Nullable Object literal(String text, Type type) {
        Class<?> erased = Tailor.erased(type);
        boolean taken =
                CharSequence.class.isAssignableFrom(erased) || erased == char.class || erased == Character.class;
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String inner = quoted ? text.substring(1, text.length() - 1) : text;
        return Tailor.fit(taken ? inner : Literal.read(text), type);
    }

    private record Making(List<String> operands, Scale scale, SplittableRandom random) {

        private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

        private static final int USUAL_LENGTH = 8;

        Object make(String generator) {
            return switch (generator) {
                case "n" -> (long) size(0);
                case "i" -> (long) scale.of(CALL);
                case "any" -> (long) random.nextInt(size(0), Math.max(size(1), size(0) + 1));
                case "natural" -> java.util.Comparator.naturalOrder();
                case "ints" -> ints(size(0));
                case "range" -> range(size(0));
                case "sorted" -> sorted();
                case "permutation" -> permutation();
                case "longs" -> random.longs(size(0)).toArray();
                case "bools" -> bools();
                case "string" -> string(size(0), alphabet(1));
                case "strings" -> strings();
                case "matrix" -> matrix();
                case "grid" -> grid();
                case "graph" -> Graphs.edges(size(0), size(1), operands.size() > 2 ? size(2) : 0, random);
                case "adjacency" -> Graphs.adjacency(size(0), size(1), random);
                default -> throw new IllegalArgumentException("no generator " + generator);
            };
        }

        String first() {
            return operands.get(0).substring(1);
        }

        private int size(int operand) {
            String name = operands.get(operand);
            return name.startsWith("#") ? scale.of(name.substring(1)) : Integer.parseInt(name);
        }

        private String alphabet(int operand) {
            return operands.size() > operand ? operands.get(operand) : LETTERS;
        }

        int[] ints(int count) {
            int low = operands.size() > 1 ? size(1) : 0;
            int high = operands.size() > 2 ? size(2) : Math.max(1, count);
            return random.ints(count, low, Math.max(high, low + 1)).toArray();
        }

        private static int[] range(int count) {
            int[] range = new int[count];
            Arrays.setAll(range, i -> i);
            return range;
        }

        private int[] sorted() {
            int[] sorted = ints(size(0));
            Arrays.sort(sorted);
            return sorted;
        }

        private int[] permutation() {
            int[] order = new int[size(0)];
            for (int i = 0; i < order.length; i++) {
                int j = random.nextInt(i + 1);
                order[i] = order[j];
                order[j] = i;
            }
            return order;
        }

        private boolean[] bools() {
            boolean[] bools = new boolean[size(0)];
            for (int i = 0; i < bools.length; i++) {
                bools[i] = random.nextBoolean();
            }
            return bools;
        }

        private String string(int length, String alphabet) {
            StringBuilder text = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            return text.toString();
        }

        private String[] strings() {
            String[] strings = new String[size(0)];
            for (int i = 0; i < strings.length; i++) {
                strings[i] = string(operands.size() > 1 ? size(1) : USUAL_LENGTH, alphabet(2));
            }
            return strings;
        }

        /** Numbers from 0 to the number of columns. */
        int[][] matrix() {
            int[][] rows = new int[size(0)][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = random.ints(size(1), 0, Math.max(1, size(1))).toArray();
            }
            return rows;
        }

        private String[] grid() {
            String[] rows = new String[size(0)];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = string(size(1), alphabet(2));
            }
            return rows;
        }
    }
}
