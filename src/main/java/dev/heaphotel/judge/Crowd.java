package dev.heaphotel.judge;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;

/** How busy this machine is with other things. */
public final class Crowd {

    private Crowd() {}

    /** Runnable threads for each processor over the last minute, 1 at least: everything takes about so many times longer. */
    public static double now() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return Math.max(1, machine.getSystemLoadAverage() / machine.getAvailableProcessors());
    }
}
