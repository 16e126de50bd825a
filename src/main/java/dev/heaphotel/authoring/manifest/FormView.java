package dev.heaphotel.authoring.manifest;

import dev.heaphotel.problem.Bound;
import dev.heaphotel.problem.Complaint;
import dev.heaphotel.problem.Difficulty;
import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.problem.Reading;
import dev.heaphotel.problem.Topic;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form as a page shows it.
 *
 * @param text   what {@code problem.yaml} says
 * @param errors by the name of a field or group
 * @param losing keys whose comments are lost when a field of theirs is changed
 * @param files  of the package
 */
public record FormView(
        String text, Fields fields, Map<String, List<String>> errors, List<String> losing, List<String> files) {

    /** Where a package keeps what the form shows. */
    public static final String FILE = "problem.yaml";

    private static final String ACCEPTED = "submissions/accepted/";
    private static final String WORKLOAD = "workload/";
    private static final String JAVA = ".java";

    /**
     * A field, or the place for what is wrong with a group of them.
     *
     * @param errors what is wrong with it
     */
    public record Field(String name, String value, List<String> errors) {

        public String id() {
            return "f-" + name.replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
        }

        public String helpId() {
            return id() + "-help";
        }

        public String errorsId() {
            return id() + "-errors";
        }

        /** @param helped whether what it is for is said below it */
        public String describedBy(boolean helped) {
            return helped ? helpId() + " " + errorsId() : errorsId();
        }
    }

    /** Empty where the text cannot be shown as a form. */
    public static Optional<FormView> of(PackageFiles files, Reading reading) {
        String text = files.texts().getOrDefault(FILE, "");
        return ManifestText.of(text)
                .map(manifest -> new FormView(
                        text,
                        manifest.fields(),
                        errors(reading, new ComplaintFields(manifest)),
                        manifest.withComments(),
                        List.copyOf(files.texts().keySet())));
    }

    private static Map<String, List<String>> errors(Reading reading, ComplaintFields fields) {
        Map<String, List<String>> errors = new LinkedHashMap<>();
        if (reading instanceof Reading.Broken broken) {
            broken.complaints().stream().filter(FormView::isOurs).forEach(complaint -> {
                String field = fields.of(complaint.key());
                String said = complaint.message();
                boolean whole =
                        field.equals(ComplaintFields.TOP) && !complaint.key().isEmpty();
                errors.merge(field, List.of(whole ? complaint.key() + ": " + said : said), FormView::both);
            });
        }
        return errors;
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static boolean isOurs(Complaint complaint) {
        return complaint.file().replaceFirst(":\\d+$", "").endsWith("/" + FILE);
    }

    public Field at(String name) {
        return new Field(name, fields.value(name), errors.getOrDefault(name, List.of()));
    }

    /** {@link #losing} in one line. */
    public String losingKeys() {
        return String.join(", ", losing);
    }

    /** Numbers of a list's rows. */
    public List<Integer> rows(String list) {
        return IntStream.range(0, fields.count(list)).boxed().toList();
    }

    public List<String> axes() {
        return fields.axes();
    }

    public List<String> lifetimes() {
        return Parts.LIFETIMES;
    }

    /** As they are written in an axis's symbol. */
    public List<String> growths(int axis) {
        String symbol = fields.value("axes[" + axis + "].symbol");
        return Bound.growthsIn(symbol.isEmpty() ? "n" : symbol);
    }

    public List<String> difficulties() {
        return with(
                fields.value("difficulty"), Arrays.stream(Difficulty.values()).map(Difficulty::word));
    }

    /** The last one is for what says nothing. */
    public List<String> topics() {
        return with(
                fields.value("topic"),
                Arrays.stream(Topic.values())
                        .filter(topic -> topic != Topic.OTHER)
                        .map(Topic::word));
    }

    public List<String> references() {
        return with(fields.value("reference"), files.stream().filter(file -> file.startsWith(ACCEPTED)));
    }

    public List<String> drivers() {
        return files.stream()
                .filter(file -> file.startsWith(WORKLOAD) && file.endsWith(JAVA))
                .map(file -> file.substring(WORKLOAD.length(), file.length() - JAVA.length()))
                .toList();
    }

    /** What stands there is not lost, even if it is none of them. */
    private static List<String> with(String value, Stream<String> known) {
        return Stream.concat(Stream.of(value), known)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
