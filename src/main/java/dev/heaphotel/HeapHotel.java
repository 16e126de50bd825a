package dev.heaphotel;

import dev.heaphotel.web.PortCheck;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves; with a subcommand, answers on the command line instead, without Spring and without a database. */
@SpringBootApplication
public class HeapHotel {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(HeapHotel.class);
        application.addListeners(new PortCheck());
        application.run(arguments);
    }
}
