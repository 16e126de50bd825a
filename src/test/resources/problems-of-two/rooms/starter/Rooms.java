class Rooms {
    Rooms(int capacity) {}

    void ask(int guest) {}

    int asked() {
        return 0;
    }
}
