import java.util.ArrayList;
import java.util.List;

/** Each page lists all that were visited from it; only the last of them can be gone to, and the dropped ones stay. */
class BrowserHistory {

    private Page here;

    BrowserHistory(String homepage) {
        here = new Page(homepage, null);
    }

    void visit(String url) {
        Page page = new Page(url, here);
        here.branches.add(page);
        here = page;
    }

    String back(int steps) {
        for (int i = 0; i < steps && here.from != null; i++) {
            here = here.from;
        }
        return here.url;
    }

    String forward(int steps) {
        for (int i = 0; i < steps && !here.branches.isEmpty(); i++) {
            here = here.branches.get(here.branches.size() - 1);
        }
        return here.url;
    }

    private static final class Page {
        final String url;
        final Page from;
        final List<Page> branches = new ArrayList<>(2);

        Page(String url, Page from) {
            this.url = url;
            this.from = from;
        }
    }
}
