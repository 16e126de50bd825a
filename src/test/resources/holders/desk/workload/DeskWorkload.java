import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;

/** Serves n guests, every second of whom throws when called, and closes the desk. */
public final class DeskWorkload extends Workload<DeskWorkload.Guests, Desk> {

    /** The input: one guest that is content, one that throws. */
    public record Guests(int requests, Runnable content, Runnable angry) {}

    @Override
    public Guests prepare(Scale scale) {
        return new Guests(scale.of("requests"), () -> {}, () -> {
            throw new IllegalStateException();
        });
    }

    @Override
    public Desk open(Guests guests, Answers answers) {
        return new Desk();
    }

    @Override
    public Object work(Desk desk, Guests guests, Answers answers) {
        for (int id = 0; id < guests.requests; id++) {
            answers.call("serve", id);
            answers.returned(served(desk, id, id % 2 == 0 ? guests.content : guests.angry));
        }
        desk.close();
        return NOTHING;
    }

    private static int served(Desk desk, int id, Runnable guest) {
        try {
            return desk.serve(id, guest);
        } catch (IllegalStateException thrown) {
            return id;
        }
    }
}
