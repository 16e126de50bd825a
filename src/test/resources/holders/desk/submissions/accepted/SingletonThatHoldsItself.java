class Desk {
    private static Desk only;
    private final int[] form = new int[64];

    Desk() {
        only = this;
    }

    int serve(int id, Runnable guest) {
        form[0] = id;
        return only.form[0];
    }

    void close() {}
}
