package dev.heaphotel.interview;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.problem.Catalogue;
import dev.heaphotel.problem.Problem;
import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** An interviewer's interviews and templates, and setting one up. */
@Controller
@InterviewerOnly
class InterviewPages {

    private final Interviews interviews;
    private final Templates templates;
    private final SettingUp settingUp;
    private final Catalogue catalogue;
    private final FrontDesk desk;
    private final JsonMapper json;

    InterviewPages(
            Interviews interviews,
            Templates templates,
            SettingUp settingUp,
            Catalogue catalogue,
            FrontDesk desk,
            JsonMapper json) {
        this.interviews = interviews;
        this.templates = templates;
        this.settingUp = settingUp;
        this.catalogue = catalogue;
        this.desk = desk;
        this.json = json;
    }

    /** A problem to choose. */
    record Choice(String slug, String title, String difficulty, String lesson, boolean chosen) {}

    /** A template in the list and at the head of the form. */
    record TemplateView(
            UUID id,
            String name,
            List<InterviewView.Entry> problems,
            int minutes,
            String help,
            String heap,
            String skills) {}

    @GetMapping("/interviews")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute(
                "interviews",
                interviews.seenBy(me.id()).stream()
                        .map(each -> desk.view(each, me.id()))
                        .toList());
        model.addAttribute(
                "templates", templates.of(me.id()).stream().map(this::view).toList());
        return "interview/list";
    }

    @GetMapping("/interviews/new")
    String form(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String template, Model model) {
        return form(me, InterviewForm.fresh(template), Map.of(), model);
    }

    /** Shows the link at once, and never again: after a redirect it would have to be kept. */
    @PostMapping("/interviews")
    String setUp(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("posted") InterviewForm form,
            HttpServletResponse response,
            Model model) {
        Optional<Template> chosen = chosen(me, form);
        Template setting = chosen.orElseGet(() -> settingUp.setting(me.id(), form));
        Map<String, String> complaints = new LinkedHashMap<>(form.complaints(chosen.isPresent()));
        if (setting.problems().isEmpty()) {
            complaints.putIfAbsent("problems", Texts.say("interview.form.wrong.problems", InterviewForm.MOST_PROBLEMS));
        }
        if (!complaints.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(me, form, complaints, model);
        }
        SettingUp.Link link = settingUp.invite(form, setting, chosen.isPresent());
        return desk.show(interviews.seenBy(me.id(), link.interview()).orElseThrow(), me, Optional.of(link), model);
    }

    @PostMapping("/interviews/templates/{id}/delete")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        templates.remove(me.id(), RoomDoor.parse(id).orElseThrow(RoomDoor::nothing));
        return "redirect:/interviews";
    }

    private String form(SignedIn me, InterviewForm form, Map<String, String> complaints, Model model) {
        chosen(me, form).map(this::view).ifPresent(template -> model.addAttribute("template", template));
        model.addAttribute(
                "templates", templates.of(me.id()).stream().map(this::view).toList());
        model.addAttribute("form", form);
        model.addAttribute(
                "problems",
                catalogue.problems().stream().map(each -> choice(each, form)).toList());
        model.addAttribute("heaps", InterviewForm.HEAPS);
        model.addAttribute("skills", Skill.HOUSE);
        model.addAttribute("complaints", complaints);
        return "interview/form";
    }

    private Optional<Template> chosen(SignedIn me, InterviewForm form) {
        return Optional.ofNullable(form.template()).flatMap(RoomDoor::parse).flatMap(id -> templates.find(me.id(), id));
    }

    private static Choice choice(Problem problem, InterviewForm form) {
        return new Choice(
                problem.slug(),
                problem.title(),
                problem.difficulty().word(),
                problem.lesson(),
                form.slugs().contains(problem.slug()));
    }

    private TemplateView view(Template template) {
        return new TemplateView(
                template.id(),
                template.name(),
                desk.entries(template.problems()),
                template.minutes(),
                template.help().isEmpty()
                        ? Texts.say("interview.help.none")
                        : String.join(
                                ", ",
                                template.help().stream()
                                        .map(each -> Texts.say("interview.help." + each.word()))
                                        .toList()),
                InterviewView.heap(template.heapMib()),
                String.join(
                        ", ",
                        Skill.read(template.skills(), json).stream()
                                .map(Skill::words)
                                .toList()));
    }
}
