package dev.heaphotel.practice;

import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.submission.HandedIn;
import dev.heaphotel.submission.Ledger;
import dev.heaphotel.submission.Visitor;
import dev.heaphotel.submission.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How far a visitor has come. */
@Controller
class ProgressPages {

    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Standings standings;
    private final Hints hints;
    private final Predictions predictions;
    private final Visitors visitors;
    private final Clock clock;

    ProgressPages(
            Catalogue catalogue,
            Ledger ledger,
            Standings standings,
            Hints hints,
            Predictions predictions,
            Visitors visitors,
            Clock clock) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.standings = standings;
        this.hints = hints;
        this.predictions = predictions;
        this.visitors = visitors;
        this.clock = clock;
    }

    @GetMapping("/progress")
    String progress(HttpServletRequest request, Model model) {
        Visitor visitor = visitors.recognise(request);
        List<HandedIn> all = ledger.of(visitor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ProgressView.Done done = new ProgressView.Done(all, standings.of(visitor), hints.opened(visitor), today);
        model.addAttribute("progress", ProgressView.of(catalogue.problems(), done));
        model.addAttribute(
                "predictions",
                PredictionsView.of(
                        catalogue.problems(),
                        all,
                        predictions.of(all.stream().map(HandedIn::id).toList())));
        return "practice/progress";
    }
}
