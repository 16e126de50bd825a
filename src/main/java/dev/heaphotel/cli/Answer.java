package dev.heaphotel.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** Where a command's words go: one JSON object on standard output, or text for people. */
record Answer(PrintWriter out, PrintWriter err, boolean json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(CommandLine command, boolean json) {
        return new Answer(json ? command.getOut() : visible(command.getOut()), visible(command.getErr()), json);
    }

    private static PrintWriter visible(PrintWriter terminal) {
        return new PrintWriter(new VisibleWriter(terminal), true);
    }

    static boolean wantsJson(String[] arguments) {
        return Arrays.asList(arguments).contains("--json");
    }

    void object(Object value) {
        out.println(JSON.writeValueAsString(value));
    }

    int fellShort(String title, String detail) {
        return error(title, detail, ExitStatus.FELL_SHORT);
    }

    int badInput(String title, String detail) {
        return error(title, detail, ExitStatus.BAD_INPUT);
    }

    int failed(String detail) {
        return error("Our machinery failed", detail, ExitStatus.MACHINERY_FAILED);
    }

    private int error(String title, String detail, int status) {
        if (json) {
            object(Map.of("error", Map.of("title", title, "detail", detail)));
        } else {
            err.println(detail.isEmpty() ? title : title + ": " + detail);
        }
        return status;
    }
}
