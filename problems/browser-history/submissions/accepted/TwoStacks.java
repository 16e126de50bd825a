import java.util.ArrayDeque;
import java.util.Deque;

/** A stack for each arrow, and the present page between them. */
class BrowserHistory {

    private final Deque<String> behind = new ArrayDeque<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private String here;

    BrowserHistory(String homepage) {
        here = homepage;
    }

    void visit(String url) {
        ahead.clear();
        behind.push(here);
        here = url;
    }

    String back(int steps) {
        return go(steps, behind, ahead);
    }

    String forward(int steps) {
        return go(steps, ahead, behind);
    }

    private String go(int steps, Deque<String> from, Deque<String> to) {
        for (int left = steps; left > 0 && !from.isEmpty(); left--) {
            to.push(here);
            here = from.pop();
        }
        return here;
    }
}
