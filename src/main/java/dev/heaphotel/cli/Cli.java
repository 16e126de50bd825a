package dev.heaphotel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The jar as a tool. */
@Command(
        name = "heaphotel",
        description = "Weighs what Java code holds, for how long, and who holds it.",
        subcommands = {JudgeCommand.class, ProveCommand.class, MeasureCommand.class, DoctorCommand.class},
        mixinStandardHelpOptions = true,
        version = "Heap Hotel 0.1.0",
        footer = {"", "Without a subcommand it serves on http://localhost:8080.", ExitStatus.HELP})
public final class Cli {

    /** Runs a subcommand and gives the exit status. Standard output carries the result and nothing else. */
    public static int run(String[] arguments) {
        CommandLine commandLine = commandLine();
        try {
            return commandLine.execute(arguments);
        } catch (Error broken) {
            // Exit status 1 would say that the code fell short.
            return Answer.of(commandLine, Answer.wantsJson(arguments)).failed(broken.toString());
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Cli())
                .setOut(new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(badUsage())
                .setExecutionExceptionHandler(failed());
    }

    private static IParameterExceptionHandler badUsage() {
        return (exception, arguments) -> {
            CommandLine command = exception.getCommandLine();
            String help = "See: heaphotel " + command.getCommandName() + " --help";
            return Answer.of(command, Answer.wantsJson(arguments))
                    .badInput("Bad usage", exception.getMessage() + ". " + help);
        };
    }

    private static IExecutionExceptionHandler failed() {
        return (exception, command, parsed) -> {
            String[] arguments = parsed.originalArgs().toArray(String[]::new);
            Answer answer = Answer.of(command, Answer.wantsJson(arguments));
            return exception instanceof BadInput bad
                    ? answer.badInput(bad.title(), String.valueOf(bad.getMessage()))
                    : answer.failed(String.valueOf(exception.getMessage()));
        };
    }
}
