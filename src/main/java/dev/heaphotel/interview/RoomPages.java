package dev.heaphotel.interview;

import dev.heaphotel.interview.Manuscripts.Manuscript;
import dev.heaphotel.problem.ClaimBuilder;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.problem.ProblemView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The candidate's side: the lobby behind the link, and the room. Needs no account. */
@Controller
class RoomPages {

    private final RoomDoor door;
    private final Course course;
    private final Manuscripts manuscripts;
    private final Problems problems;
    private final InterviewEvents events;
    private final FrontDesk desk;
    private final Clock clock;

    RoomPages(
            RoomDoor door,
            Course course,
            Manuscripts manuscripts,
            Problems problems,
            InterviewEvents events,
            FrontDesk desk,
            Clock clock) {
        this.door = door;
        this.course = course;
        this.manuscripts = manuscripts;
        this.problems = problems;
        this.events = events;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/join/{secret}")
    String lobby(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        // The address is a secret: no page that is followed from here is told it.
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Interview> found = door.byLink(secret, request).filter(this::isStillOfUse);
        return found.isPresent() ? lobby(found.get(), model) : stale(response);
    }

    @PostMapping("/join/{secret}")
    String join(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String consent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<Interview> found = door.byLink(secret, request).filter(this::isStillOfUse);
        if (found.isEmpty()) {
            return stale(response);
        }
        Interview interview = found.get();
        if (!consent.equals("yes") || clock.instant().isBefore(interview.linkFrom())) {
            model.addAttribute("unasked", true);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return lobby(interview, model);
        }
        course.begin(interview);
        door.letIn(interview, secret, request, response);
        return "redirect:/room/" + interview.id();
    }

    /** @param problem slug; the first one without */
    @GetMapping("/room/{id}")
    String room(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String problem,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Interview interview = door.inside(id, request);
        response.setHeader("Cache-Control", "no-store");
        course.notice(interview);
        model.addAttribute("interview", desk.view(interview, interview.owner()));
        if (interview.isOver(clock.instant())) {
            return "interview/over";
        }
        String slug = problem.isEmpty() ? interview.problems().get(0).slug() : problem;
        Problem found = problems.of(interview, slug).orElseThrow(RoomDoor::nothing);
        Manuscript text = manuscripts.of(interview.id(), slug).orElseThrow(RoomDoor::nothing);
        events.add(interview.id(), InterviewEvent.Kind.OPENED, slug, Map.of());
        model.addAttribute("now", clock.instant());
        return desk(interview, found, text, model);
    }

    /** The candidate is done, before the time is up. */
    @PostMapping("/room/{id}/finish")
    String finish(@PathVariable String id, HttpServletRequest request) {
        Interview interview = door.inside(id, request);
        course.finish(interview, "candidate");
        return "redirect:/room/" + interview.id();
    }

    private static String desk(Interview interview, Problem problem, Manuscript text, Model model) {
        ProblemView view = ProblemView.of(problem);
        model.addAttribute("problem", view);
        model.addAttribute("source", "\n" + text.source());
        model.addAttribute("revision", text.revision());
        model.addAttribute("hints", problem.hints().size());
        model.addAttribute("builder", ClaimBuilder.of(problem));
        model.addAttribute("allowed", interview.help().stream().map(Help::word).toList());
        return "interview/room";
    }

    private String lobby(Interview interview, Model model) {
        model.addAttribute("interview", desk.view(interview, interview.owner()));
        model.addAttribute("begun", interview.startedAt().isPresent());
        model.addAttribute("early", clock.instant().isBefore(interview.linkFrom()));
        return "interview/lobby";
    }

    /** Before its window too: who is early is told when to come. Whoever has begun comes back until it is over. */
    private boolean isStillOfUse(Interview interview) {
        return interview.startedAt().isPresent()
                ? !interview.isOver(clock.instant())
                : clock.instant().isBefore(interview.linkUntil());
    }

    /** The same words whatever closed it. */
    private static String stale(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "interview/stale";
    }
}
