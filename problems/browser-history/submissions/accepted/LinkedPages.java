/** Pages linked in both directions; a visit writes over the one link that leads forward. */
class BrowserHistory {

    private Page here;

    BrowserHistory(String homepage) {
        here = new Page(homepage, null);
    }

    void visit(String url) {
        Page page = new Page(url, here);
        here.next = page;
        here = page;
    }

    String back(int steps) {
        for (int i = 0; i < steps && here.previous != null; i++) {
            here = here.previous;
        }
        return here.url;
    }

    String forward(int steps) {
        for (int i = 0; i < steps && here.next != null; i++) {
            here = here.next;
        }
        return here.url;
    }

    private static final class Page {
        final String url;
        final Page previous;
        Page next;

        Page(String url, Page previous) {
            this.url = url;
            this.previous = previous;
        }
    }
}
