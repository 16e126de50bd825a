class MovingAverage {

    MovingAverage(int size) {
    }

    double next(int val) {
        return 0;
    }
}
