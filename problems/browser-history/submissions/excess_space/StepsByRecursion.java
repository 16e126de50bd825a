/** A step back, and then the rest of the steps by the same method: a stack frame for each page gone past. */
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
        if (steps == 0 || here.previous == null) {
            return here.url;
        }
        here = here.previous;
        return back(steps - 1);
    }

    String forward(int steps) {
        if (steps == 0 || here.next == null) {
            return here.url;
        }
        here = here.next;
        return forward(steps - 1);
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
