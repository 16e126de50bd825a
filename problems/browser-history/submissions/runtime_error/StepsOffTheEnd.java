import java.util.ArrayList;
import java.util.List;

/** Takes as many steps as it is told, whether there are pages or not. */
class BrowserHistory {

    private final List<String> pages = new ArrayList<>();
    private int here;

    BrowserHistory(String homepage) {
        pages.add(homepage);
    }

    void visit(String url) {
        while (pages.size() > here + 1) {
            pages.remove(pages.size() - 1);
        }
        pages.add(url);
        here++;
    }

    String back(int steps) {
        here -= steps;
        return pages.get(here);
    }

    String forward(int steps) {
        here += steps;
        return pages.get(here);
    }
}
