import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up nested lists. */
final class Nest {

    /** So many numbers of one level for each list that stands among them and has none of its own level below it. */
    private static final int ITEMS_PER_LIST = 6;

    /** Java keeps one object for each Integer up to 127: beyond these, boxing one anew weighs the same for all of them. */
    private static final int SHARED_INTEGERS = 128;

    /** Empty lists that follow each other, as a part of all numbers. */
    private static final int ITEMS_PER_EMPTY = 8;

    private final SplittableRandom random;
    private final int depth;
    private final boolean small;
    private int numbers;

    Nest(SplittableRandom random, int depth, boolean small) {
        this.random = random;
        this.depth = depth;
        this.small = small;
    }

    /** From the innermost level outwards, so that depth costs no frames. The numbers are about equally many on each level. */
    List<NestedInteger> of(int items) {
        List<NestedInteger> inner = List.of();
        for (int level = depth; level >= 1; level--) {
            int here = items / depth + (level <= items % depth ? 1 : 0);
            List<NestedInteger> list = new ArrayList<>();
            int place = random.nextInt(here + 1);
            for (int i = 0; i <= here; i++) {
                if (i == place && level < depth) {
                    list.add(new Branch(inner));
                }
                if (i == place && level == 1) {
                    addEmpties(list, items / ITEMS_PER_EMPTY);
                }
                if (i < here) {
                    list.add(level < depth && random.nextInt(ITEMS_PER_LIST) == 0 ? twig() : leaf());
                }
            }
            inner = List.copyOf(list);
        }
        return inner;
    }

    /** The same as lists of numbers and lists, which can be told. */
    static List<Object> plain(List<NestedInteger> nest) {
        List<Object> plain = new ArrayList<>();
        for (NestedInteger each : nest) {
            plain.add(each.isInteger() ? each.getInteger() : plain(each.getList()));
        }
        return plain;
    }

    private void addEmpties(List<NestedInteger> list, int count) {
        for (int i = 0; i < count; i++) {
            list.add(new Branch(List.of()));
        }
    }

    private NestedInteger twig() {
        return new Branch(random.nextInt(small ? 3 : 8) == 0 ? List.of() : List.of(leaf()));
    }

    private NestedInteger leaf() {
        return new Leaf(small ? random.nextInt(-9, 100) : SHARED_INTEGERS + numbers++);
    }

    private record Leaf(Integer number) implements NestedInteger {
        @Override
        public boolean isInteger() {
            return true;
        }

        @Override
        public Integer getInteger() {
            return number;
        }

        @Override
        public List<NestedInteger> getList() {
            return List.of();
        }
    }

    private record Branch(List<NestedInteger> list) implements NestedInteger {
        @Override
        public boolean isInteger() {
            return false;
        }

        @Override
        public Integer getInteger() {
            return null;
        }

        @Override
        public List<NestedInteger> getList() {
            return list;
        }
    }
}
