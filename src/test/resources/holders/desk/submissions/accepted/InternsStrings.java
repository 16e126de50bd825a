class Desk {
    int serve(int id, Runnable guest) {
        return ("guest " + id).intern().length() > 0 ? id : -1;
    }

    void close() {}
}
