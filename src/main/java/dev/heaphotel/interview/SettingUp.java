package dev.heaphotel.interview;

import dev.heaphotel.account.LinkSecret;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.PackageVersions;
import dev.heaphotel.problem.Problem;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Sets interviews up and hands out their links. */
@Service
class SettingUp {

    /** Inputs and sizes vary in four ways; the reference is measured on each. */
    private static final int SEEDS = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Catalogue catalogue;
    private final PackageVersions versions;
    private final Interviews interviews;
    private final Templates templates;
    private final JsonMapper json;
    private final Clock clock;

    SettingUp(
            Catalogue catalogue,
            PackageVersions versions,
            Interviews interviews,
            Templates templates,
            JsonMapper json,
            Clock clock) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.interviews = interviews;
        this.templates = templates;
        this.json = json;
        this.clock = clock;
    }

    /** @param secret of its link, which is kept nowhere */
    record Link(UUID interview, String secret) {}

    /** What all candidates of a template, or the one without, get. */
    Template setting(UUID owner, InterviewForm form) {
        List<Assignment> problems = form.slugs().stream()
                .flatMap(slug -> catalogue.find(slug).stream())
                .map(problem -> new Assignment(problem.slug(), problem.version()))
                .toList();
        return new Template(
                UUID.randomUUID(),
                owner,
                form.templateName(),
                form.length(),
                form.allowed(),
                form.heapMib(),
                1 + RANDOM.nextInt(SEEDS),
                form.scorecard().kept(json),
                problems);
    }

    /** @param kept whether the setting is a template's */
    @Transactional
    public Link invite(InterviewForm form, Template setting, boolean kept) {
        boolean saved = !kept && !setting.name().isEmpty();
        if (saved) {
            templates.add(setting);
        }
        Instant now = clock.instant();
        Instant from = form.opening().orElse(now);
        Interview interview = new Interview(
                UUID.randomUUID(),
                kept || saved ? Optional.of(setting.id()) : Optional.empty(),
                setting.owner(),
                form.name(),
                setting.minutes(),
                0,
                setting.help(),
                setting.heapMib(),
                setting.seed(),
                setting.skills(),
                from,
                from.plus(form.goodFor().orElse(Duration.ofDays(InterviewForm.USUAL_DAYS))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                setting.problems());
        String secret = LinkSecret.draw();
        interviews.add(interview, LinkSecret.hash(secret));
        assign(interview);
        return new Link(interview.id(), secret);
    }

    private void assign(Interview interview) {
        for (int place = 1; place <= interview.problems().size(); place++) {
            Assignment assigned = interview.problems().get(place - 1);
            String starter = versions.find(assigned.slug(), assigned.version())
                    .map(Problem::starter)
                    .orElse("")
                    .replace("\r\n", "\n");
            interviews.assign(interview.id(), place, assigned, starter);
        }
    }

    /** A new link for as long again; the one before opens nothing any more. */
    @Transactional
    public Link renew(Interview interview) {
        String secret = LinkSecret.draw();
        Instant now = clock.instant();
        Duration window = Duration.between(interview.linkFrom(), interview.linkUntil());
        Instant from = interview.linkFrom().isAfter(now) ? interview.linkFrom() : now;
        interviews.renewLink(interview.id(), LinkSecret.hash(secret), from, from.plus(window));
        return new Link(interview.id(), secret);
    }
}
