import java.util.Arrays;

/** A plain array that doubles; what was ahead is overwritten with null. */
class BrowserHistory {

    private String[] pages = new String[64];
    private int here;
    private int end = 1;

    BrowserHistory(String homepage) {
        pages[0] = homepage;
    }

    void visit(String url) {
        Arrays.fill(pages, here + 1, end, null);
        if (++here == pages.length) {
            pages = Arrays.copyOf(pages, 2 * here);
        }
        pages[here] = url;
        end = here + 1;
    }

    String back(int steps) {
        here -= Math.min(here, steps);
        return pages[here];
    }

    String forward(int steps) {
        here += Math.min(end - 1 - here, steps);
        return pages[here];
    }
}
