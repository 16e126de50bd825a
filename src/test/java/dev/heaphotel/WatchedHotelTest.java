package dev.heaphotel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** As {@link HotelTest}, with somebody who watches it: figures are offered, and two addresses fail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HotelTest
@TestPropertySource(
        properties = {"heaphotel.metrics.token=open sesame", "spring.datasource.hikari.connection-timeout=1000"})
@Import(WatchedHotelTest.Broken.class)
public @interface WatchedHotelTest {

    /** Fails, for people and for programs. */
    @TestConfiguration
    @RestController
    class Broken {

        @GetMapping({"/broken", "/api/broken"})
        String fail() {
            throw new IllegalStateException("The lift is stuck, as the test wants.");
        }

        @GetMapping({"/odd", "/api/odd"})
        String refuse() {
            throw new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT);
        }
    }
}
