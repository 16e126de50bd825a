package dev.heaphotel.probe;

import dev.heaphotel.wire.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes the lab's arguments, the same for the same scale. An unknown generator is our mistake, checked before it gets here. */
final class Generators {

    private Generators() {}

    static Object make(Order.Argument argument, Class<?> type, Scale scale) {
        return new Making(argument.operands(), type, scale).make(argument.generator());
    }

    private record Making(List<String> operands, Class<?> type, Scale scale) {

        Object make(String generator) {
            return switch (generator) {
                case "n" -> number(size(0));
                case "literal" -> literal(operands.get(0));
                case "ints" -> list() ? boxed(ints()) : ints();
                case "sorted" -> {
                    int[] sorted = ints();
                    java.util.Arrays.sort(sorted);
                    yield list() ? boxed(sorted) : sorted;
                }
                case "permutation" -> list() ? boxed(permutation()) : permutation();
                case "longs" -> scale.random().longs(size(0)).toArray();
                case "bools" -> bools();
                case "string" -> string(scale.random(), size(0), operands.size() > 1 ? operands.get(1) : LETTERS);
                case "strings" -> list() ? List.of(strings()) : strings();
                default -> throw new IllegalArgumentException("no generator " + generator);
            };
        }

        private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

        private int size(int operand) {
            String name = operands.get(operand);
            return name.startsWith("#") ? scale.of(name.substring(1)) : Integer.parseInt(name);
        }

        private boolean list() {
            return type.isAssignableFrom(ArrayList.class);
        }

        private int[] ints() {
            int count = size(0);
            int low = operands.size() > 1 ? size(1) : 0;
            int high = operands.size() > 2 ? size(2) : Math.max(1, count);
            return scale.random().ints(count, low, Math.max(high, low + 1)).toArray();
        }

        private int[] permutation() {
            int[] order = new int[size(0)];
            SplittableRandom random = scale.random();
            for (int i = 0; i < order.length; i++) {
                int j = random.nextInt(i + 1);
                order[i] = order[j];
                order[j] = i;
            }
            return order;
        }

        private static List<Integer> boxed(int[] numbers) {
            List<Integer> list = new ArrayList<>(numbers.length);
            for (int number : numbers) {
                list.add(number);
            }
            return list;
        }

        private boolean[] bools() {
            boolean[] bools = new boolean[size(0)];
            SplittableRandom random = scale.random();
            for (int i = 0; i < bools.length; i++) {
                bools[i] = random.nextBoolean();
            }
            return bools;
        }

        private static String string(SplittableRandom random, int length, String alphabet) {
            StringBuilder text = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            return text.toString();
        }

        private String[] strings() {
            SplittableRandom random = scale.random();
            String[] strings = new String[size(0)];
            for (int i = 0; i < strings.length; i++) {
                strings[i] = string(random, operands.size() > 1 ? size(1) : 8, LETTERS);
            }
            return strings;
        }

        private Object literal(String text) {
            if (type == String.class || type == CharSequence.class || type == Object.class) {
                return text;
            }
            if (type == boolean.class || type == Boolean.class) {
                return Boolean.valueOf(text);
            }
            if (type == char.class || type == Character.class) {
                return text.charAt(0);
            }
            if (type == double.class || type == Double.class) {
                return Double.valueOf(text);
            }
            return number(Long.parseLong(text));
        }

        private Object number(long value) {
            if (type == long.class || type == Long.class) {
                return value;
            }
            if (type == double.class || type == Double.class) {
                return (double) value;
            }
            return Math.toIntExact(value);
        }
    }
}
