package dev.heaphotel.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads one package and checks all of it. */
public final class ProblemReader {

    private static final String MANIFEST = "problem.yaml";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String slug;
    private final Complaints complaints;
    private final PackageFolder folder;

    private ProblemReader(String slug, Complaints complaints, PackageFolder folder) {
        this.slug = slug;
        this.complaints = complaints;
        this.folder = folder;
    }

    /** Mistakes of the author are a result, not an exception; all of them are told at once. */
    public static Reading read(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        Complaints complaints = Complaints.about(shown(path));
        return new ProblemReader(nameOf(path), complaints, new DiskFolder(path, complaints)).read();
    }

    /** The same of a package that is no folder on disk. */
    public static Reading read(String slug, PackageFiles files) {
        Complaints complaints = Complaints.about(slug);
        return new ProblemReader(slug, complaints, new TextFolder(files, complaints)).read();
    }

    private Reading read() {
        if (!SLUG.matcher(slug).matches()) {
            complaints.add("expected a folder name of lower-case words joined by hyphens; rename it");
        }
        Optional<Problem> problem = folder.text(MANIFEST)
                .flatMap(text -> YamlText.mapping(text, folder.complaints(MANIFEST)))
                .map(root -> new ManifestReader(new Section(root, "", folder.complaints(MANIFEST))).read())
                .map(this::whole);
        List<Complaint> all = complaints.all();
        return problem.isPresent() && all.isEmpty()
                ? new Reading.Loaded(problem.get(), folder.read())
                : new Reading.Broken(slug, all);
    }

    private Problem whole(Manifest manifest) {
        Manifest.Scaling scaling = manifest.scaling();
        List<Example> examples = new ExamplesReader(folder, scaling.axes()).read();
        return new Problem(
                slug,
                manifest.title(),
                manifest.difficulty(),
                manifest.tags(),
                manifest.lesson(),
                manifest.stop(),
                manifest.entry(),
                manifest.counts(),
                scaling.axes(),
                scaling.bounds(),
                scaling.tests(),
                manifest.limits(),
                manifest.hints(),
                manifest.followUps(),
                folder.text("statement.md").orElse(""),
                folder.text("solution.md").orElse(""),
                starter(manifest.entry()),
                workload(manifest.driver()),
                manifest.driver().className(),
                reference(manifest.reference(), examples),
                examples,
                drills(manifest.drills(), examples),
                folder.read().version()); // Last: by now all of it is read.
    }

    private List<Drill> drills(List<DrillText> texts, List<Example> examples) {
        return texts.stream()
                .flatMap(text -> text.of(slug, examples, complaints.in(MANIFEST)).stream())
                .toList();
    }

    private String starter(Entry entry) {
        return entry.className().isEmpty()
                ? ""
                : folder.text("starter/" + entry.fileName()).orElse("");
    }

    private Map<String, String> workload(Driver driver) {
        Map<String, String> sources = new TreeMap<>(driver.written());
        for (String name : folder.javaFiles("workload")) {
            folder.text("workload/" + name).ifPresent(text -> sources.put(name, text));
            if (name.equals(driver.fileName()) && driver.written().containsKey(name)) {
                missing(name, "expected another name: the driver of this one is written from problem.yaml; rename it");
            }
        }
        if (!driver.className().isEmpty() && !sources.containsKey(driver.fileName())) {
            missing(driver.fileName(), "expected the driver named in problem.yaml; add it");
        }
        for (String needed : driver.needed()) {
            if (!sources.containsKey(needed + ".java")) {
                missing(needed + ".java", "expected the generator named in problem.yaml; add it");
            }
        }
        return sources;
    }

    private void missing(String name, String message) {
        complaints.in("workload/" + name).add(message);
    }

    private Source reference(String file, List<Example> examples) {
        Optional<Example> example =
                examples.stream().filter(each -> each.file().equals(file)).findFirst();
        if (example.isEmpty() && !file.isEmpty()) {
            complaints.in(file).add("expected the reference solution named in problem.yaml; add it");
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new Source(name, example.map(Example::source).orElse(""));
    }

    /** The folder with the one above it, {@code problems/lru-cache}. */
    private static String shown(Path path) {
        Path above = path.getParent();
        return above == null || above.getFileName() == null ? nameOf(path) : nameOf(above) + "/" + nameOf(path);
    }

    /** Without the slash that names in a jar may end with. */
    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString().replace("/", "");
    }
}
