package dev.heaphotel.submission;

import dev.heaphotel.judge.Depth;
import dev.heaphotel.judge.JudgeQueue;
import dev.heaphotel.judge.Judgement;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.ApiProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The verdict's own page, its markup alone for the problem page, and handing in without scripts. */
@Controller
class SubmissionPages {

    private final Submissions submissions;
    private final Catalogue catalogue;
    private final Reception reception;
    private final Visitors visitors;
    private final JsonMapper json;
    private final JudgeQueue queue;
    private final Lessons lessons;
    private final HelpView help;

    SubmissionPages(
            Submissions submissions,
            Catalogue catalogue,
            Reception reception,
            Visitors visitors,
            JsonMapper json,
            JudgeQueue queue,
            Lessons lessons,
            HelpView help) {
        this.submissions = submissions;
        this.catalogue = catalogue;
        this.reception = reception;
        this.visitors = visitors;
        this.json = json;
        this.queue = queue;
        this.lessons = lessons;
        this.help = help;
    }

    @GetMapping("/submissions/{id}")
    String page(@PathVariable String id, HttpServletRequest request, Model model) {
        Submission submission = find(id);
        model.addAttribute("submission", view(submission, request, model));
        help.words(submission, visitors.recognise(request)).ifPresent(words -> model.addAttribute("help", words));
        return "submission/page";
    }

    /** Only once it is known; until then there is nothing at this address. */
    @GetMapping("/submissions/{id}/verdict")
    String verdict(@PathVariable String id, HttpServletRequest request, Model model) {
        model.addAttribute("v", view(find(id), request, model).verdict().orElseThrow(SubmissionPages::nothing));
        return "submission/verdict :: verdict(v=${v})";
    }

    @PostMapping("/problems/{slug}/submissions")
    String handIn(
            @PathVariable String slug,
            @RequestParam String source,
            @RequestParam(defaultValue = "") String claim,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Problem problem = catalogue.find(slug).orElseThrow(SubmissionPages::nothing);
        Optional<String> said = Optional.of(claim.strip()).filter(text -> !text.isEmpty());
        // A form sends line ends as CR LF; what was typed had none.
        HandIn handIn = new HandIn(slug, problem.version(), Depth.SUBMIT, source.replace("\r\n", "\n"), said);
        try {
            SourceRules.check(handIn.source(), claim);
            Visitor visitor = visitors.welcome(request, response);
            return "redirect:/submissions/" + reception.accept(handIn, visitor).id();
        } catch (ApiProblem refused) {
            return comeBack(refused, problem, handIn, response, model);
        }
    }

    /** Refused, for now or as it is: the page keeps what was written, and hands it in again. */
    private static String comeBack(
            ApiProblem refused, Problem problem, HandIn handIn, HttpServletResponse response, Model model) {
        response.setStatus(refused.getStatusCode().value());
        Optional.ofNullable(refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        model.addAttribute("busy", refused.getBody());
        model.addAttribute("slug", problem.slug());
        model.addAttribute("problem", problem.title());
        model.addAttribute("source", handIn.source());
        model.addAttribute("claim", handIn.claim().orElse(""));
        return "submission/busy";
    }

    private SubmissionView view(Submission submission, HttpServletRequest request, Model model) {
        String problem =
                catalogue.known(submission.problem()).map(Problem::title).orElse(submission.problem());
        Optional<Judgement> judgement = submission.result().map(result -> json.readValue(result, Judgement.class));
        Optional<Waiting> waiting = Optional.of(submission)
                .filter(each -> each.state() == Submission.State.QUEUED)
                .map(each -> Waiting.exactly(queue, each.id()));
        Optional<Judgement> reference =
                judgement.flatMap(done -> lessons.of(submission, done, visitors.recognise(request), model));
        return SubmissionView.of(submission, problem, judgement, waiting, reference);
    }

    private Submission find(String id) {
        try {
            return submissions.findById(UUID.fromString(id)).orElseThrow(SubmissionPages::nothing);
        } catch (IllegalArgumentException malformed) {
            throw nothing();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
