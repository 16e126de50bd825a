package jdk.test.whitebox;

/**
 * HotSpot's own hatch for tests, of which we declare the one thing we need. It binds by the name of the class, with
 * {@code -XX:+WhiteBoxAPI}, and only on the boot class path. JDK 19 and newer know it by this name; older ones by {@code sun.hotspot}.
 */
public final class WhiteBox {

    static {
        registerNatives();
    }

    private static native void registerNatives();

    /** Collects the young generation, and it alone. */
    public native void youngGC();
}
