import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Pages are dropped as they should be; the count of visits to each address, for a list of favourites, outlives its page. */
class BrowserHistory {

    private final Deque<String> past = new ArrayDeque<>();
    private final Deque<String> future = new ArrayDeque<>();
    private final Map<String, Integer> favourites = new HashMap<>();

    BrowserHistory(String homepage) {
        past.push(homepage);
    }

    void visit(String url) {
        future.clear();
        past.push(url);
        favourites.merge(url, 1, Integer::sum);
    }

    String back(int steps) {
        for (int i = 0; i < steps && past.size() > 1; i++) {
            future.push(past.pop());
        }
        return past.peek();
    }

    String forward(int steps) {
        for (int i = 0; i < steps && !future.isEmpty(); i++) {
            past.push(future.pop());
        }
        return past.peek();
    }
}
