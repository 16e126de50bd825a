import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every buffer has a place of its own that knows whether it is lent; streams find the right one. */
class BufferPool {

    private final int maxBuffers;
    private final int size;
    private final List<Place> places = new ArrayList<>();

    BufferPool(int maxBuffers, int size) {
        this.maxBuffers = maxBuffers;
        this.size = size;
    }

    byte[] acquire() {
        Optional<Place> idle = places.stream().filter(place -> !place.lent).findFirst();
        Place place = idle.orElseGet(this::another);
        place.lent = true;
        return place.buffer;
    }

    private Place another() {
        if (places.size() == maxBuffers) {
            throw new IllegalStateException("no buffer free");
        }
        Place place = new Place(new byte[size]);
        places.add(place);
        return place;
    }

    void release(byte[] buffer) {
        places.stream()
                .filter(place -> place.buffer == buffer && place.lent)
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("not lent"))
                .lent = false;
    }

    <R> R withBuffer(Function<byte[], R> work) {
        byte[] buffer = acquire();
        try {
            return work.apply(buffer);
        } finally {
            release(buffer);
        }
    }

    int inUse() {
        return (int) places.stream().filter(place -> place.lent).count();
    }

    private static final class Place {
        final byte[] buffer;
        boolean lent;

        Place(byte[] buffer) {
            this.buffer = buffer;
        }
    }
}
