import java.util.function.IntUnaryOperator;

class Memo {

    Memo(IntUnaryOperator function, int capacity) {
    }

    int apply(int argument) {
        return 0;
    }
}
