import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds the browser's part: checks the types, bundles with Vite. Run by Maven as {@code java Build.java FRONTEND OUTPUT STATE},
 * where FRONTEND is this folder, OUTPUT receives the hashed files and their manifest, and STATE remembers what was built.
 *
 * <p>Does nothing when no input changed. Uses the Node and npm on PATH when they are new enough; otherwise fetches both from the
 * npm registry into {@code .node/} by way of {@code Fetch.java}.
 */
class Build {

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new Stop("Expected three folders (frontend, output, state), found " + arguments.length + " arguments.");
        }
        Path frontend = Path.of(arguments[0]).toRealPath();
        Path output = Path.of(arguments[1]).toAbsolutePath();
        Path state = Files.createDirectories(Path.of(arguments[2]).toAbsolutePath());
        try {
            new Build(frontend, output, state).run();
        } catch (Stop stop) {
            System.err.println("frontend: " + stop.getMessage());
            System.exit(1);
        }
    }

    /** Ends the build with a sentence instead of a stack trace. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop(String message) {
            super(message);
        }
    }

    private final Path frontend;
    private final Path output;
    private final Path state;

    Build(Path frontend, Path output, Path state) {
        this.frontend = frontend;
        this.output = output;
        this.state = state;
    }

    void run() throws Exception {
        Path stamp = state.resolve("inputs.sha512");
        String inputs = Inputs.digest(frontend);
        boolean built = Files.exists(output.resolve("manifest.json"));
        if (built && Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Tools tools = Tools.find(frontend);
        Files.writeString(state.resolve("node.path"), tools.node().toString());
        install(tools);
        tools.node(frontend, "node_modules/typescript/bin/tsc", "--noEmit");
        tools.node(frontend, "node_modules/vite/bin/vite.js", "build", "--outDir", output.toString(), "--emptyOutDir");
        Files.writeString(stamp, inputs);
    }

    /** Installs exactly what the lock file names, once for each state of the lock file. */
    private void install(Tools tools) throws Exception {
        Path lock = frontend.resolve("package-lock.json");
        Path installed = frontend.resolve("node_modules/.installed");
        String wanted = Inputs.digest(lock);
        if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
            tools.npm(frontend, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            Files.writeString(installed, wanted);
        }
    }
}

/** What a build depends on: every file here but the ones that builds themselves leave behind. */
class Inputs {

    private static final List<String> LEFT_BEHIND = List.of("node_modules", ".node", ".vite");

    static String digest(Path root) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        for (Path file : files(root)) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return Base64.getEncoder().encodeToString(digest.digest());
    }

    private static List<Path> files(Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            return List.of(root);
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> children = Files.list(root)) {
            for (Path child : children.sorted().toList()) {
                if (!LEFT_BEHIND.contains(child.getFileName().toString())) {
                    files.addAll(files(child));
                }
            }
        }
        return files;
    }
}

/** Node and npm: the machine's own, or the ones pinned here. */
record Tools(Path node, List<String> npm) {

    /** Vite 8 demands 20.19, or 22.12 and newer. */
    private static boolean newEnough(int major, int minor) {
        return major == 20 && minor >= 19 || major == 22 && minor >= 12 || major > 22;
    }

    static Tools find(Path frontend) throws Exception {
        Path fetched = frontend.resolve(".node");
        Path node = onPath("node").filter(Tools::usable).isPresent()
                ? onPath("node").orElseThrow()
                : fetch(frontend, "node");
        Optional<Path> npm = onPath(windows() ? "npm.cmd" : "npm");
        boolean own = npm.isPresent() && !node.startsWith(fetched);
        List<String> command = own
                ? List.of(npm.orElseThrow().toString())
                : List.of(node.toString(), fetch(frontend, "npm").toString());
        return new Tools(node, command);
    }

    private static Path fetch(Path frontend, String name) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", windows() ? "java.exe" : "java");
        Path program = frontend.resolve("Fetch.java");
        Path folder = frontend.resolve(".node");
        Process process = new ProcessBuilder(java.toString(), program.toString(), folder.toString(), name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Build.Stop("There is no " + name + " to build with; the reason is above.");
        }
        return Path.of(answer.strip());
    }

    private static boolean usable(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(10, TimeUnit.SECONDS);
            Matcher version = Pattern.compile("v(\\d+)\\.(\\d+)\\..*", Pattern.DOTALL).matcher(answer);
            return version.matches() && newEnough(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2)));
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(System.getProperty("path.separator")))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, windows() && !name.endsWith(".cmd") ? name + ".exe" : name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean windows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    void node(Path folder, String... arguments) throws Exception {
        run(folder, List.of(node.toString()), arguments);
    }

    void npm(Path folder, String... arguments) throws Exception {
        run(folder, npm, arguments);
    }

    private void run(Path folder, List<String> command, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).inheritIO();
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "");
        environment.put("PATH", node.getParent() + System.getProperty("path.separator") + path);
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new Build.Stop("\"" + String.join(" ", line) + "\" ended with status " + status + "; its reasons are above.");
        }
    }
}
