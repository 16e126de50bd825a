// space: O(1)
class Utils {
    public static <T extends Comparable<T>> T max(T[] items, Comparator<? super T> order) {
        T best = items[0];
        for (T each : items) if (order.compare(each, best) > 0) best = each;
        return best;
    }
}
