package dev.heaphotel.practice.drill;

import dev.heaphotel.submission.Visitor;
import dev.heaphotel.submission.Visitors;
import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Drills for programs, and for the pages' own scripts. */
@RestController
@Tag(
        name = "Drills",
        description = "Programs with a leak to find. How far you are is yours alone, by session or guest cookie.")
class DrillApi {

    private final Exercises exercises;
    private final Weighings weighings;
    private final DrillSteps steps;
    private final Visitors visitors;

    DrillApi(Exercises exercises, Weighings weighings, DrillSteps steps, Visitors visitors) {
        this.exercises = exercises;
        this.weighings = weighings;
        this.steps = steps;
        this.visitors = visitors;
    }

    record Line(
            String slug,
            String title,
            String lesson,

            @Schema(description = "Slug of the problem it belongs to")
            String problem,

            String topic,

            @Schema(allowableValues = {"not begun", "begun", "shown", "found", "fixed"})
            String state) {}

    record Body(String slug, String title, String symptom, String problem, boolean measured) {}

    /** @param source the program, without comments */
    record Program(String title, String source) {}

    @GetMapping("/api/drills")
    @Operation(summary = "All drills in the order in which they are best done, with your state")
    List<Line> drills(HttpServletRequest request) {
        Visitor visitor = visitors.recognise(request);
        return DrillsView.of(exercises.all(), steps.of(visitor)).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> new Line(
                        row.slug(),
                        row.title(),
                        row.lesson(),
                        find(row.slug()).problem().slug(),
                        row.topic().word(),
                        row.standing().word()))
                .toList();
    }

    @GetMapping("/api/drills/{slug}")
    @Operation(summary = "One drill, and whether its program has been measured on this server; asking has it measured")
    Body drill(@PathVariable String slug) {
        Exercise exercise = find(slug);
        return new Body(
                slug,
                exercise.drill().title(),
                exercise.drill().symptom(),
                exercise.problem().slug(),
                !(weighings.of(exercise) instanceof Measured.Pending));
    }

    @GetMapping("/api/drills/{slug}/program")
    @Operation(summary = "The program of a drill whose leak you have found or been shown")
    Program program(@PathVariable String slug, HttpServletRequest request) {
        Exercise exercise = find(slug);
        if (!steps.of(visitors.recognise(request), slug).told()) {
            throw new ApiProblem(
                    HttpStatus.FORBIDDEN,
                    Texts.say("practice.drill.api.not-found-yet"),
                    Texts.say("practice.drill.api.find-first", slug));
        }
        return new Program(exercise.drill().title(), exercise.drill().source());
    }

    private Exercise find(String slug) {
        return exercises
                .find(slug)
                .orElseThrow(() -> new ApiProblem(
                        HttpStatus.NOT_FOUND,
                        Texts.say("practice.drill.api.none-title"),
                        Texts.say("practice.drill.api.none", slug)));
    }
}
