package dev.heaphotel.authoring;

import dev.heaphotel.problem.PackageFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** A small package that proves itself: what a new problem begins as. */
@Component
class PackageTemplate {

    private static final String FOLDER = "dev/heaphotel/authoring/template/";

    private final PackageFiles files = read();

    PackageFiles files() {
        return files;
    }

    private static PackageFiles read() {
        try {
            SortedMap<String, String> texts = new TreeMap<>();
            for (Resource each :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*")) {
                String address = each.getURL().toString();
                String path = address.substring(address.indexOf(FOLDER) + FOLDER.length());
                // Resources that end in .java would be taken for sources by tools that look at the class path.
                texts.put(path.replaceFirst("\\.txt$", ""), each.getContentAsString(StandardCharsets.UTF_8));
            }
            return new PackageFiles(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
