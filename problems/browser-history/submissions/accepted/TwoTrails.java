/** Two trails of records that are never changed: going a step takes one from the one and lays one on the other. */
class BrowserHistory {

    private Trail past;
    private Trail future;

    BrowserHistory(String homepage) {
        past = new Trail(homepage, null);
    }

    void visit(String url) {
        past = new Trail(url, past);
        future = null;
    }

    String back(int steps) {
        while (steps-- > 0 && past.rest() != null) {
            future = new Trail(past.url(), future);
            past = past.rest();
        }
        return past.url();
    }

    String forward(int steps) {
        while (steps-- > 0 && future != null) {
            past = new Trail(future.url(), past);
            future = future.rest();
        }
        return past.url();
    }

    private record Trail(String url, Trail rest) {}
}
