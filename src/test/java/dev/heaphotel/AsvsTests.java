package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** The table of what the OWASP ASVS asks for and which test shows it: {@code src/test/resources/asvs.md}. */
class AsvsTests {

    private static final Path TABLE = Path.of("src/test/resources/asvs.md");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){0,2}");

    private static final Pattern TEST = Pattern.compile("[\\w.]+#\\w+");

    /** What stands where no test does, with its reason. */
    private static final Pattern REASON = Pattern.compile("(does not apply|operator|by reading|open): \\S.*");

    private static List<Row> rows = List.of();

    /** @param shown tests, or a reason */
    private record Row(String number, String asked, String met, String shown) {

        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(6);
            return new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }

        boolean isShown() {
            return tests().allMatch(test -> TEST.matcher(test).matches());
        }

        Stream<String> tests() {
            return Arrays.stream(shown.split(",\\s*"));
        }

        boolean holds(Row other) {
            return other.number.startsWith(number + ".");
        }
    }

    @BeforeAll
    static void read() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            rows = lines.filter(line -> line.matches("[|] *\\d.*")).map(Row::of).toList();
        }
    }

    @Test
    void everyRowHasItsNumberOnceAndATestOrAReason() {
        assertThat(rows).hasSizeGreaterThan(150).allSatisfy(row -> {
            assertThat(row.number()).matches(NUMBER);
            assertThat(row.asked()).as(row.number()).isNotEmpty();
            assertThat(row.isShown() || REASON.matcher(row.shown()).matches())
                    .as("%s: expected tests or a reason, found %s", row.number(), row.shown())
                    .isTrue();
        });
        assertThat(rows.stream().map(Row::number)).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(rows).noneMatch(row::holds));
    }

    @Test
    void everyTestThatIsNamedIsOne() {
        assertThat(rows.stream().filter(Row::isShown).flatMap(Row::tests).distinct())
                .isNotEmpty()
                .allSatisfy(test -> assertThat(isTest(test)).as(test).isTrue());
    }

    /** For whoever reads the log of the build. */
    @Test
    void whatIsOpenIsSaid() {
        List<Row> open =
                rows.stream().filter(row -> row.shown().startsWith("open: ")).toList();
        open.forEach(row -> System.out.println("ASVS " + row.number() + ", " + row.asked() + ": " + row.shown()));
        assertThat(open).allSatisfy(row -> assertThat(row.isShown()).isFalse());
    }

    private static boolean isTest(String name) throws ClassNotFoundException {
        String[] parts = name.split("#");
        Class<?> type = Class.forName("dev.heaphotel." + parts[0], false, AsvsTests.class.getClassLoader());
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class));
    }
}
