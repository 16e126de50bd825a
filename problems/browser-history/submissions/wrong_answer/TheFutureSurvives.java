import java.util.ArrayList;
import java.util.List;

/** A visit puts the page between the past and the future, which stays where it was. */
class BrowserHistory {

    private final List<String> pages = new ArrayList<>();
    private int here;

    BrowserHistory(String homepage) {
        pages.add(homepage);
    }

    void visit(String url) {
        pages.add(++here, url);
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
