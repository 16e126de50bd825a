package dev.heaphotel;

import dev.heaphotel.cli.Cli;
import dev.heaphotel.web.PortCheck;
import dev.heaphotel.web.RoleCheck;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves; with a subcommand, answers on the command line instead, without Spring and without a database. */
@SpringBootApplication
public class HeapHotel {

    private static final Set<String> SUBCOMMANDS =
            Set.of("judge", "prove", "measure", "doctor", "--help", "-h", "--version", "-V");

    public static void main(String[] arguments) {
        if (arguments.length > 0 && SUBCOMMANDS.contains(arguments[0])) {
            System.exit(Cli.run(arguments));
        }
        SpringApplication application = new SpringApplication(HeapHotel.class);
        application.addListeners(new RoleCheck(), new PortCheck());
        application.run(arguments);
    }
}
