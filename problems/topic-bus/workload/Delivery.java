import dev.heaphotel.probe.Answers;
import java.util.Arrays;

/** Who got the latest message, in any order. Its room is made beforehand. */
final class Delivery {

    private final int[] who;
    private final boolean readable;
    private int count;
    private long sum;

    Delivery(int most, boolean readable) {
        this.who = new int[most];
        this.readable = readable;
    }

    void begin() {
        count = 0;
        sum = 0;
    }

    void to(int number, String message) {
        if (count < who.length) {
            who[count] = number;
        }
        count++;
        sum += (number + 1_000_003L) * (message.hashCode() | 1) * 0x9E3779B97F4A7C15L;
    }

    void tell(Answers answers) {
        if (readable) {
            int[] sorted = Arrays.copyOf(who, Math.min(count, who.length));
            Arrays.sort(sorted);
            answers.returned(sorted);
        } else {
            answers.returned(sum);
        }
    }
}
