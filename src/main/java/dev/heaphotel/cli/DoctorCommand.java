package dev.heaphotel.cli;

import dev.heaphotel.judge.Doctor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Is this machine fit to judge? */
@Command(
        name = "doctor",
        description = "Says which JDK runs submissions, which sandbox layers hold, and whether measuring works.",
        mixinStandardHelpOptions = true,
        footer = ExitStatus.HELP)
final class DoctorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        Doctor.Health health = Doctor.examine();
        Answer answer = Answer.of(spec.commandLine(), json);
        if (json) {
            answer.object(health);
        } else {
            answer.out().println("Java: " + health.java());
            health.advice().forEach(answer.out()::println);
            health.problem().forEach(answer.out()::println);
            answer.out().println(health.healthy() ? "Healthy." : "Not healthy.");
        }
        return health.healthy() ? ExitStatus.FINE : ExitStatus.MACHINERY_FAILED;
    }
}
