package dev.heaphotel.authoring;

import dev.heaphotel.account.AdminOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.PackageFiles;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is offered, what was, and what is being written; packages in and out as zip files. */
@Controller
@AdminOnly
class ProblemsPages {

    private static final String HOME = "redirect:/admin/problems";

    private static final Pattern TAG_END = Pattern.compile("[,\\s]+");
    private static final int MOST_TAGS = 12;

    private final Shelf shelf;
    private final PackageDrafts drafts;
    private final Catalogue catalogue;
    private final PackageVersions versions;
    private final PackageTemplate template;

    ProblemsPages(
            Shelf shelf,
            PackageDrafts drafts,
            Catalogue catalogue,
            PackageVersions versions,
            PackageTemplate template) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.versions = versions;
        this.template = template;
    }

    @GetMapping("/admin/problems")
    String problems(Model model) {
        model.addAttribute("problems", ProblemsView.of(shelf.lines(), catalogue, drafts.all()));
        return "authoring/problems";
    }

    @GetMapping("/admin/problems/{slug}")
    String problem(@PathVariable String slug, Model model) {
        Shelf.Line line = line(slug);
        Optional<Problem> own = versions.find(slug, line.current().version());
        model.addAttribute("problem", PublishedView.of(line, shelf.history(slug), catalogue, own));
        return "authoring/problem";
    }

    @PostMapping("/admin/problems/{slug}/retire")
    String retire(@PathVariable String slug, @AuthenticationPrincipal SignedIn author) {
        shelf.retire(line(slug).slug(), author.id());
        return HOME + "/" + slug;
    }

    @PostMapping("/admin/problems/{slug}/restore")
    String restore(@PathVariable String slug, @AuthenticationPrincipal SignedIn author) {
        shelf.restore(line(slug).slug(), author.id());
        return HOME + "/" + slug;
    }

    @PostMapping("/admin/problems/{slug}/place")
    String place(
            @PathVariable String slug,
            @RequestParam String place,
            @AuthenticationPrincipal SignedIn author,
            RedirectAttributes after) {
        boolean own = place.isBlank();
        if (!own && !place.strip().matches("[1-9][0-9]{0,2}")) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.place"));
        } else {
            shelf.place(
                    line(slug).slug(),
                    own ? Optional.empty() : Optional.of(Integer.valueOf(place.strip())),
                    author.id());
        }
        return HOME + "/" + slug;
    }

    @PostMapping("/admin/problems/{slug}/tags")
    String tag(
            @PathVariable String slug,
            @RequestParam String tags,
            @AuthenticationPrincipal SignedIn author,
            RedirectAttributes after) {
        List<String> said = TAG_END.splitAsStream(tags)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (said.size() > MOST_TAGS || !said.stream().allMatch(PackagePath::isSlug)) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.tags", MOST_TAGS));
            after.addFlashAttribute("tags", tags);
        } else {
            shelf.tag(line(slug).slug(), said.isEmpty() ? Optional.empty() : Optional.of(said), author.id());
        }
        return HOME + "/" + slug;
    }

    /** A draft that begins as a copy of a version. */
    @PostMapping("/admin/problems/{slug}/drafts")
    String copy(
            @PathVariable String slug,
            @RequestParam Optional<Integer> number,
            @AuthenticationPrincipal SignedIn author) {
        Publication version = version(slug, number);
        PackageDraft draft = drafts.begin(slug, files(version), Optional.of(version.version()), author.id());
        return "redirect:/admin/drafts/" + draft.id();
    }

    @PostMapping("/admin/drafts")
    String begin(@RequestParam String slug, @AuthenticationPrincipal SignedIn author, RedirectAttributes after) {
        String name = slug.strip();
        if (!PackagePath.isSlug(name)) {
            after.addFlashAttribute("complaint", Texts.say("authoring.no.slug"));
            after.addFlashAttribute("slug", name);
            return HOME;
        }
        PackageDraft draft = drafts.begin(name, template.files(), Optional.empty(), author.id());
        return "redirect:/admin/drafts/" + draft.id();
    }

    @PostMapping(path = "/admin/problems/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String bringIn(@RequestParam MultipartFile zip, @AuthenticationPrincipal SignedIn author, RedirectAttributes after)
            throws IOException {
        try (InputStream in = zip.getInputStream()) {
            SortedMap<String, PackageFiles> read = PackageZip.read(in, nameOf(zip));
            int all = read.size();
            read.entrySet().removeIf(each -> isOffered(each.getKey(), each.getValue()));
            UUID last = null;
            for (Map.Entry<String, PackageFiles> each : read.entrySet()) {
                last = drafts.begin(each.getKey(), each.getValue(), Optional.empty(), author.id())
                        .id();
            }
            after.addFlashAttribute("done", Texts.say("authoring.begun-from-zip", read.size(), all - read.size()));
            return read.size() == 1 ? "redirect:/admin/drafts/" + last : HOME;
        } catch (PackageZip.Refused refused) {
            after.addFlashAttribute("complaint", refused.getMessage());
            return HOME;
        }
    }

    /** What stands on the shelf word for word needs no draft. */
    private boolean isOffered(String slug, PackageFiles files) {
        return shelf.line(slug)
                .filter(line -> !line.retired() && line.current().version().equals(files.version()))
                .isPresent();
    }

    private static String nameOf(MultipartFile zip) {
        return Optional.ofNullable(zip.getOriginalFilename()).orElse("").replaceFirst("\\.zip$", "");
    }

    @GetMapping("/admin/problems/{slug}.zip")
    void takeOut(@PathVariable String slug, @RequestParam Optional<Integer> number, HttpServletResponse response)
            throws IOException {
        send(slug, Map.of(slug, files(version(slug, number))), response);
    }

    @GetMapping("/admin/problems.zip")
    void takeAllOut(HttpServletResponse response) throws IOException {
        SortedMap<String, PackageFiles> all = new TreeMap<>();
        shelf.lines().forEach(line -> all.put(line.slug(), files(line.current())));
        send("problems", all, response);
    }

    private static void send(String name, Map<String, PackageFiles> packages, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"");
        PackageZip.write(packages, response.getOutputStream());
    }

    private Shelf.Line line(String slug) {
        return shelf.line(slug).orElseThrow(ProblemsPages::nothing);
    }

    private Publication version(String slug, Optional<Integer> number) {
        return number.isEmpty()
                ? line(slug).current()
                : shelf.history(slug).stream()
                        .filter(each -> each.number() == number.get())
                        .findFirst()
                        .orElseThrow(ProblemsPages::nothing);
    }

    private PackageFiles files(Publication publication) {
        return versions.files(publication.version()).orElseThrow();
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
