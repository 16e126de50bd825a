import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A listener that came by once and has heard its event is marked as done and passed over; it stays in the list. */
class EventEmitter {

    private final List<Seat> seats = new ArrayList<>();

    void on(String event, Consumer<Object> listener) {
        seats.add(new Seat(event, listener, false));
    }

    void once(String event, Consumer<Object> listener) {
        seats.add(new Seat(event, listener, true));
    }

    void off(String event, Consumer<Object> listener) {
        for (int i = seats.size() - 1; i >= 0; i--) {
            Seat seat = seats.get(i);
            if (seat.isOf(event) && seat.listener == listener) {
                seats.remove(i);
                return;
            }
        }
    }

    boolean emit(String event, Object argument) {
        List<Seat> now = new ArrayList<>();
        for (Seat seat : seats) {
            if (seat.isOf(event)) {
                now.add(seat);
                seat.done = seat.once;
            }
        }
        now.forEach(seat -> seat.listener.accept(argument));
        return !now.isEmpty();
    }

    int listenerCount(String event) {
        int count = 0;
        for (Seat seat : seats) {
            count += seat.isOf(event) ? 1 : 0;
        }
        return count;
    }

    private static final class Seat {
        final String event;
        final Consumer<Object> listener;
        final boolean once;
        boolean done;

        Seat(String event, Consumer<Object> listener, boolean once) {
            this.event = event;
            this.listener = listener;
            this.once = once;
        }

        boolean isOf(String wanted) {
            return !done && event.equals(wanted);
        }
    }
}
