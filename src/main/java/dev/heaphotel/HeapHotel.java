package dev.heaphotel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves; with a subcommand, answers on the command line instead, without Spring and without a database. */
@SpringBootApplication
public class HeapHotel {

    public static void main(String[] arguments) {
        SpringApplication.run(HeapHotel.class, arguments);
    }
}
