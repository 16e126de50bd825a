import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Modern<T extends Comparable<T>> {
    sealed interface Shape permits Circle, Box, Dot {}

    record Circle(double radius) implements Shape {
        Circle {
            if (radius < 0) throw new IllegalArgumentException("negative " + radius);
        }
    }

    record Box(long side, int... others) implements Shape {
        Box(int side) {
            this(side, side, side);
        }
    }

    enum Dot implements Shape {
        SMALL {
            @Override
            int size() {
                return 1;
            }
        },
        LARGE {
            @Override
            int size() {
                return 2;
            }
        };

        abstract int size();
    }

    static String name(String s) {
        switch (s) {
            case "Aa":
            case "BB":
                return "collide";
            case "c":
                s += "d";
            default:
                return s + switch (s.length()) {
                    case 0 -> "none";
                    case 1, 2 -> {
                        try {
                            yield "few" + Integer.parseInt(s);
                        } catch (NumberFormatException e) {
                            yield "word";
                        }
                    }
                    default -> "many";
                };
        }
    }

    static String shape(Object o) {
        if (o instanceof Circle c && c.radius() > 1) return "big " + c;
        if (!(o instanceof Box b)) return String.valueOf(o) + (o instanceof Dot d ? d.size() : 0);
        return "box" + b.side() + b.others().length;
    }

    T best;

    <U extends T> T max(List<? extends U> items) {
        for (U item : items) if (best == null || item.compareTo(best) > 0) best = item;
        return best;
    }

    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    interface Greeter {
        String greet(String name);

        default Greeter twice() {
            return name -> greet(greet(name));
        }

        static Greeter polite() {
            return name -> "dear " + name;
        }
    }

    static String run() {
        String text = """
            a text
              block "quoted" \
            joined
            """;
        Map<Boolean, List<Integer>> parts = IntStream.rangeClosed(1, 20).boxed()
                .filter(i -> i % 3 != 0)
                .map(i -> i * i)
                .collect(Collectors.partitioningBy(i -> i > 100));
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        Supplier<Supplier<List<String>>> nested = () -> () -> new ArrayList<>(List.of(text.trim()));
        Function<Integer, int[][]> grid = int[][]::new;
        label:
        for (int i = 0; ; i++) {
            for (int j = 0; j < 5; j++) {
                if (i * j == 12) break label;
                if (j > i) continue label;
            }
        }
        var words = new TreeMap<String, Integer>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        for (String w : text.split("\\s+")) words.merge(w, 1, Integer::sum);
        long bits = 0;
        double d = 0.5;
        do {
            bits = bits << 1 | (d > 0.3 ? 1L : 0L);
            d = d * 3.7 * (1 - d);
        } while (bits < 1L << 40);
        return name("Aa") + name("BB") + name("c") + name("") + name("7") + name("long") + shape(new Circle(2)) + shape(new Circle(1))
                + shape(new Box(3)) + shape(Dot.LARGE) + new Modern<String>().max(List.of("b", "c", "a")) + fib(12) + parts
                + add.apply(2, 3) + nested.get().get() + grid.apply(4).length + Greeter.polite().twice().greet("x") + words + bits
                + new Circle(1).equals(new Circle(1)) + new Box(1, 2).hashCode() % 1;
    }
}
