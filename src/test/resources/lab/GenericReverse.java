// space: O(n)
// output: O(n)
import java.util.*;
class Utils {
    static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        List<T> out = new LinkedList<>(copy);
        return out;
    }
}
