import java.util.ArrayList;
import java.util.List;

/** Lists are never changed: a visit makes a new one of all pages up to here, and adds one. */
class BrowserHistory {

    private List<String> pages;
    private int here;

    BrowserHistory(String homepage) {
        pages = List.of(homepage);
    }

    void visit(String url) {
        List<String> longer = new ArrayList<>(pages.subList(0, here + 1));
        longer.add(url);
        pages = List.copyOf(longer);
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
