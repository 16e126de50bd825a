import dev.heaphotel.probe.Answers;
import java.util.Arrays;

/** Who heard the latest event, in order. Its room is made beforehand. */
final class Hearing {

    private final int[] ids;
    private final boolean readable;
    private int count;
    private long digest;

    /** @param most how many may hear one event; those beyond it are only in the digest */
    Hearing(int most, boolean readable) {
        this.ids = new int[most];
        this.readable = readable;
    }

    boolean readable() {
        return readable;
    }

    void begin() {
        count = 0;
        digest = 17;
    }

    void heard(int id, int event) {
        if (count < ids.length) {
            ids[count] = id;
        }
        count++;
        digest = digest * 1_000_003 + id * 64L + event;
    }

    void tell(Answers answers) {
        if (readable) {
            answers.returned(Arrays.copyOf(ids, Math.min(count, ids.length)));
        } else {
            answers.returned(digest);
        }
    }
}
