import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;

/** Asks once for each guest, and how many asked. */
public final class RoomsWorkload extends Workload<int[], Rooms> {

    @Override
    public int[] prepare(Scale scale) {
        return new int[] {scale.of("guests"), Math.max(1, scale.of("capacity"))};
    }

    @Override
    public Rooms open(int[] sizes, Answers answers) {
        answers.call("new Rooms", sizes[1]);
        Rooms rooms = new Rooms(sizes[1]);
        answers.returned();
        return rooms;
    }

    @Override
    public Object work(Rooms rooms, int[] sizes, Answers answers) {
        for (int guest = 0; guest < sizes[0]; guest++) {
            rooms.ask(guest);
        }
        answers.call("asked");
        answers.returned(rooms.asked());
        return NOTHING;
    }
}
