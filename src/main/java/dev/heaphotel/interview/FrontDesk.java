package dev.heaphotel.interview;

import dev.heaphotel.account.SignedIn;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Puts interviews on pages for interviewers. */
@Component
class FrontDesk {

    private final PackageVersions versions;
    private final Colleagues colleagues;
    private final Clock clock;

    FrontDesk(PackageVersions versions, Colleagues colleagues, Clock clock) {
        this.versions = versions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    InterviewView view(Interview interview, UUID reader) {
        return InterviewView.of(interview, reader, entries(interview.problems()), clock.instant());
    }

    List<InterviewView.Entry> entries(List<Assignment> problems) {
        return problems.stream()
                .map(each -> new InterviewView.Entry(
                        each.slug(),
                        versions.find(each.slug(), each.version())
                                .map(Problem::title)
                                .orElse(each.slug())))
                .toList();
    }

    /** @param link that was made just now */
    String show(Interview interview, SignedIn me, Optional<SettingUp.Link> link, Model model) {
        model.addAttribute("interview", view(interview, me.id()));
        model.addAttribute("watchers", colleagues.of(interview.id()));
        model.addAttribute("by", colleagues.name(interview.owner()).orElse(""));
        link.ifPresent(made -> model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/join/" + made.secret())
                        .toUriString()));
        return "interview/interview";
    }
}
