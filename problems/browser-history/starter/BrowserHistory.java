class BrowserHistory {

    BrowserHistory(String homepage) {
    }

    void visit(String url) {
    }

    String back(int steps) {
        return "";
    }

    String forward(int steps) {
        return "";
    }
}
