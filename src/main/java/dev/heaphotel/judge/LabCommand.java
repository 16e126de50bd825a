package dev.heaphotel.judge;

import java.util.List;
import java.util.stream.Collectors;

/** The command line that measures the same again, quoted for a POSIX shell. */
final class LabCommand {

    private LabCommand() {}

    static String of(LabRequest request, LabPlan plan, List<Long> sizes) {
        StringBuilder command =
                new StringBuilder("java -jar heaphotel.jar measure ").append(quoted(request.fileName()));
        command.append(" --method ").append(quoted(plan.signature().replace(" ", "")));
        plan.texts().forEach((name, text) -> command.append(" --arg ").append(quoted(name + "=" + text)));
        command.append(" --calls ").append(quoted(plan.calls()));
        command.append(" --sizes ").append(sizes.stream().map(String::valueOf).collect(Collectors.joining(",")));
        if (plan.seed() != LabRequest.USUAL_SEED) {
            command.append(" --seed ").append(plan.seed());
        }
        return command.toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\w.,=/+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
