import java.util.ArrayList;
import java.util.List;

/** Cuts the list with subList, which cuts nothing: each visit puts another view in front of the same list. */
class BrowserHistory {

    private List<String> pages = new ArrayList<>();
    private int here;

    BrowserHistory(String homepage) {
        pages.add(homepage);
    }

    void visit(String url) {
        here++;
        if (here < pages.size()) {
            pages = pages.subList(0, here);
        }
        pages.add(url);
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
