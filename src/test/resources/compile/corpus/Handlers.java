import java.util.*;

class Handlers {
    static final StringBuilder LOG = new StringBuilder();

    static int nested(int n) {
        try {
            try {
                if (n == 0) throw new IllegalStateException("zero");
                if (n == 1) return one();
                try {
                    if (n == 2) throw new java.util.NoSuchElementException("two");
                } catch (NoSuchElementException | ArithmeticException e) {
                    LOG.append(e.getMessage());
                    return 2;
                } finally {
                    LOG.append("inner");
                    if (n == 3) return 33;
                }
                for (int i = 0; i < n; i++) {
                    try {
                        if (i == 2) continue;
                        if (i == 4) break;
                        LOG.append(i);
                    } finally {
                        LOG.append('f');
                    }
                }
            } finally {
                LOG.append("middle");
            }
        } catch (IllegalStateException e) {
            LOG.append(e.getMessage());
            return 0;
        } finally {
            LOG.append("outer");
        }
        return n;
    }

    private static int one() {
        throw new IllegalStateException("one");
    }

    static class Door implements AutoCloseable {
        final String name;

        Door(String name) {
            this.name = name;
        }

        @Override
        public void close() {
            LOG.append("close ").append(name);
        }
    }

    static void resources() {
        try (Door a = new Door("a"); Door b = new Door("b")) {
            LOG.append(a.name).append(b.name);
            throw new RuntimeException("in");
        } catch (RuntimeException e) {
            LOG.append(e.getMessage()).append(e.getSuppressed().length);
        }
    }

    static final Object LOCK = new Object();

    static long locked(int n) {
        long sum = 0;
        synchronized (LOCK) {
            for (int i = 0; i < n; i++) {
                synchronized (Handlers.class) {
                    if (i == 7) return sum;
                    sum += i;
                }
            }
        }
        return sum;
    }

    static String run() {
        for (int n = 0; n < 7; n++) LOG.append(nested(n)).append(' ');
        resources();
        return LOG.append(locked(5)).append(locked(20)).toString();
    }
}
