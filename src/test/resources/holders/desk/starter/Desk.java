class Desk {
    int serve(int id, Runnable guest) {
        return id;
    }

    void close() {}
}
