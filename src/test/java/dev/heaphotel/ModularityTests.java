package dev.heaphotel;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** No cycles, nothing behind a package's back, and nothing beyond what a package says it may use. */
class ModularityTests {

    @Test
    void packagesKeepTheirBorders() {
        ApplicationModules.of(HeapHotel.class).verify();
    }
}
