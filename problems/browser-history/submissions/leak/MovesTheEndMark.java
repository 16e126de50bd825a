import java.util.ArrayList;
import java.util.List;

/** A visit writes over the next place and says that the history ends there; what lies behind stays in the list. */
class BrowserHistory {

    private final List<String> pages = new ArrayList<>();
    private int here;
    private int last;

    BrowserHistory(String homepage) {
        pages.add(homepage);
    }

    void visit(String url) {
        here++;
        if (here < pages.size()) {
            pages.set(here, url);
        } else {
            pages.add(url);
        }
        last = here;
    }

    String back(int steps) {
        here = Math.max(0, here - steps);
        return pages.get(here);
    }

    String forward(int steps) {
        here = Math.min(last, here + steps);
        return pages.get(here);
    }
}
