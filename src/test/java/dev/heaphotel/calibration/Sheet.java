package dev.heaphotel.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report: lines on standard output as they come, then {@code report.md} and {@code report.csv}. */
final class Sheet {

    private static final String ROW = "%-40s %-10s %-11s %-11s %-9s %s";

    private final List<String> markdown = new ArrayList<>();
    private final List<String> csv = new ArrayList<>(
            List.of("program,lifetime,expected,measured,verdict,size,known,low,high,amountRight,widthPart"));

    Sheet(String heading) {
        markdown.add("# Calibration");
        markdown.add("");
        markdown.add(heading);
        markdown.add("");
        markdown.add(
                "| program | lifetime | truth | measured | class | bytes or frames, worst size | width at the top |");
        markdown.add("|---|---|---|---|---|---|---|");
        System.out.println(heading);
        System.out.println(Bar.say(ROW, "program", "lifetime", "truth", "measured", "class", "worst size"));
    }

    synchronized void tell(Result result) {
        String title = result.program().title();
        if (result.failed() || result.checks().isEmpty()) {
            String verdict = result.failed() ? "FAILED" : "right";
            String note = result.failed() ? result.failure() : "refused";
            System.out.println(Bar.say(ROW, title, "", "", "", verdict, note));
            markdown.add("| " + title + " | | | | " + verdict + " | " + note.replace('|', '/') + " | |");
        }
        result.checks().forEach(check -> tell(title, check));
    }

    private void tell(String title, Check check) {
        String amount = check.amount()
                .map(each -> Bar.say(
                        "%s n=%d known %d measured %s",
                        each.right() ? "ok" : "OFF",
                        each.size(),
                        each.known(),
                        each.low() == each.high() ? "" + each.low() : each.low() + ".." + each.high()))
                .orElse("");
        String width = check.widthPart() == 0 ? "" : Bar.say("%.1f %%", 100 * check.widthPart());
        String why = check.right() ? "" : "  [" + check.note() + "]";
        System.out.println(Bar.say(
                ROW,
                title,
                check.lifetime(),
                check.expected(),
                check.measured(),
                check.verdict(),
                amount + (width.isEmpty() ? "" : " width " + width) + why));
        markdown.add("| "
                + String.join(
                        " | ",
                        title,
                        check.lifetime(),
                        check.expected(),
                        check.measured(),
                        check.verdict(),
                        amount,
                        width)
                + " |");
        csv.add(String.join(
                ",",
                title,
                check.lifetime(),
                check.expected(),
                check.measured(),
                check.verdict(),
                check.amount()
                        .map(each -> each.size() + "," + each.known() + "," + each.low() + "," + each.high() + ","
                                + each.right())
                        .orElse(",,,,"),
                Bar.say("%.4f", check.widthPart())));
    }

    void section(String title, String... columns) {
        System.out.println("\n" + title);
        markdown.add("");
        markdown.add("## " + title);
        markdown.add("");
        markdown.add("| " + String.join(" | ", columns) + " |");
        markdown.add("|" + "---|".repeat(columns.length));
    }

    void row(String... cells) {
        System.out.println("  " + String.join("  ", cells));
        markdown.add("| " + String.join(" | ", cells) + " |");
    }

    void bars(List<Bar> bars) {
        section("The bar", "", "row", "asked", "found");
        for (Bar bar : bars) {
            System.out.println("  " + bar.line());
            markdown.add("| " + String.join(" | ", bar.holds() ? "PASS" : "FAIL", bar.what(), bar.asked(), bar.found())
                    + " |");
        }
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("report.md"), markdown);
        Files.write(folder.resolve("report.csv"), csv);
        System.out.println("\nWritten: " + folder.resolve("report.md"));
    }
}
