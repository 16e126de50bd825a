package dev.heaphotel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whose work the house carries, and under which licence. The build refuses libraries under another one; see the pom. */
class LicencesTests {

    private static final Path LIST = Path.of("target/classes/META-INF/licences.txt");
    private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path FRONTEND = Path.of("frontend/package-lock.json");

    /** Of what ends up in what browsers load. */
    private static final Set<String> IN_BROWSERS =
            Set.of("MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD", "OFL-1.1");

    /** Of what only builds it, as well. */
    private static final Set<String> IN_BUILDS = Set.of("MPL-2.0");

    private static final Pattern LINE = Pattern.compile("(?m)^ +\\(.+\\) .* \\(([\\w.-]+:[\\w.-]+:[\\w.-]+) - .*\\)$");

    @Test
    void everyLibraryOfTheJarHasALicence() throws IOException {
        String list = Files.readString(LIST);
        Matcher line = LINE.matcher(list);
        List<String> libraries = new ArrayList<>();
        while (line.find()) {
            libraries.add(line.group(1));
        }
        assertThat(libraries)
                .hasSameSizeAs(
                        list.lines().filter(each -> each.startsWith("  ")).toList());
        assertThat(libraries.stream().map(each -> each.replaceFirst(":[^:]+$", "")))
                .contains("org.postgresql:postgresql", "org.thymeleaf:thymeleaf", "org.ow2.asm:asm")
                .doesNotContain("org.assertj:assertj-core");
    }

    /** Maven leaves it out where it has no network. */
    @Test
    void billOfMaterialsNamesTheSameLibraries() throws IOException {
        assumeThat(BILL).exists();
        List<String> parts = new ArrayList<>();
        for (JsonNode part :
                JsonMapper.shared().readTree(Files.readString(BILL)).get("components")) {
            parts.add(part.get("group").asString() + ":" + part.get("name").asString());
        }
        assertThat(parts).contains("org.postgresql:postgresql", "org.thymeleaf:thymeleaf", "org.ow2.asm:asm");
    }

    @Test
    void everyPackageOfTheFrontendHasALicence() throws IOException {
        JsonNode packages =
                JsonMapper.shared().readTree(Files.readString(FRONTEND)).get("packages");
        List<String> strange = new ArrayList<>();
        for (var each : packages.properties()) {
            String licence = each.getValue().path("license").asString("none");
            boolean builds = each.getValue().path("dev").asBoolean(false);
            boolean known = IN_BROWSERS.contains(licence) || builds && IN_BUILDS.contains(licence);
            if (!each.getKey().isEmpty() && !known) {
                strange.add(each.getKey() + ": " + licence);
            }
        }
        assertThat(packages.size()).isGreaterThan(1);
        assertThat(strange).isEmpty();
    }
}
