// kind: thread, field: Desk.<init>.luggage
import java.util.*;
class Desk {
    private final Queue<byte[]> none = null;
    private static List<byte[]> handed;

    Desk() {
        List<byte[]> luggage = new ArrayList<>(); // declared
        handed = luggage;
        Thread porter = new Thread(() -> {
            try {
                synchronized (luggage) {
                    luggage.wait();
                }
            } catch (InterruptedException ended) {
                luggage.clear();
            }
        });
        porter.setDaemon(true);
        porter.start();
    }

    int serve(int id, Runnable guest) {
        handed.add(new byte[100]); // filled
        return id;
    }

    void close() {
        handed = null;
    }
}
