package dev.heaphotel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses of the bundled scripts and styles. Vite names each file after a hash of its content, so that browsers may keep it for
 * ever, and writes the names into a manifest; this reads them. Entries are named by their source, such as {@code house}.
 */
@Component
public class Assets {

    private static final String MANIFEST = "static/assets/manifest.json";

    private final JsonNode manifest;

    Assets() {
        this(new ClassPathResource(MANIFEST));
    }

    Assets(ClassPathResource resource) {
        if (!resource.exists()) {
            throw new StartupFailure(
                    "Expected the bundled scripts and styles on the class path as " + MANIFEST + ", found none.",
                    "Build with ./mvnw, which builds frontend/ too.");
        }
        try (InputStream in = resource.getInputStream()) {
            manifest = JsonMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The address of an entry's script. */
    public String script(String entry) {
        return "/assets/" + entry(source(entry)).get("file").asString();
    }

    /** The addresses of the styles of an entry and of everything it imports, in the order they must be linked. */
    public List<String> styles(String entry) {
        Set<String> found = new LinkedHashSet<>();
        collectStyles(source(entry), found, new LinkedHashSet<>());
        return List.copyOf(found);
    }

    /** Scripts an entry imports at once: fetched early, they save a round trip. */
    public List<String> imports(String entry) {
        List<String> found = new ArrayList<>();
        entry(source(entry))
                .path("imports")
                .forEach(name -> found.add(
                        "/assets/" + entry(name.asString()).get("file").asString()));
        return found;
    }

    /** The fonts of every page: fetched early, no text is set twice. */
    public List<String> fonts() {
        List<String> found = new ArrayList<>();
        entry(source("house")).path("assets").forEach(file -> found.add("/assets/" + file.asString()));
        return found.stream().filter(file -> file.endsWith(".woff2")).toList();
    }

    private void collectStyles(String source, Set<String> found, Set<String> seen) {
        if (!seen.add(source)) {
            return;
        }
        JsonNode entry = entry(source);
        entry.path("imports").forEach(name -> collectStyles(name.asString(), found, seen));
        entry.path("css").forEach(file -> found.add("/assets/" + file.asString()));
    }

    private JsonNode entry(String source) {
        JsonNode entry = manifest.get(source);
        if (entry == null) {
            throw new IllegalArgumentException("expected one of " + manifest.propertyNames() + ", found " + source);
        }
        return entry;
    }

    private static String source(String entry) {
        return "src/" + entry + ".ts";
    }
}
