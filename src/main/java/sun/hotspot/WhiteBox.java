package sun.hotspot;

/**
 * HotSpot's own hatch for tests, of which we declare the one thing we need. It binds by the name of the class, with
 * {@code -XX:+WhiteBoxAPI}, and only on the boot class path. JDK 17 knows it by this name; newer ones by {@code jdk.test.whitebox}.
 */
public final class WhiteBox {

    static {
        registerNatives();
    }

    private static native void registerNatives();

    /** Collects the young generation, and it alone. */
    public native void youngGC();
}
