import java.util.ArrayList;
import java.util.List;

/** One list and a position; before a page is added, the part behind the position is cleared. */
class BrowserHistory {

    private final List<String> pages = new ArrayList<>();
    private int here;

    BrowserHistory(String homepage) {
        pages.add(homepage);
    }

    void visit(String url) {
        pages.subList(here + 1, pages.size()).clear();
        pages.add(url);
        here++;
    }

    String back(int steps) {
        here = Math.max(0, here - steps);
        return pages.get(here);
    }

    String forward(int steps) {
        here = Math.min(pages.size() - 1, here + steps);
        return pages.get(here);
    }
}
