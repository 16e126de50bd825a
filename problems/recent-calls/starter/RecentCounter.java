class RecentCounter {

    RecentCounter() {
    }

    int ping(int t) {
        return 0;
    }
}
