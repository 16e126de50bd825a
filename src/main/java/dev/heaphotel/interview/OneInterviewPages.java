package dev.heaphotel.interview;

import dev.heaphotel.account.InterviewerOnly;
import dev.heaphotel.account.SignedIn;
import dev.heaphotel.web.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One interview: its link, who may see it, and the page on which it is watched. Changes are for whoever has set it up. */
@Controller
@InterviewerOnly
class OneInterviewPages {

    private final Interviews interviews;
    private final SettingUp settingUp;
    private final Colleagues colleagues;
    private final Course course;
    private final FrontDesk desk;
    private final Clock clock;

    OneInterviewPages(
            Interviews interviews,
            SettingUp settingUp,
            Colleagues colleagues,
            Course course,
            FrontDesk desk,
            Clock clock) {
        this.interviews = interviews;
        this.settingUp = settingUp;
        this.colleagues = colleagues;
        this.course = course;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/interviews/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable String id, Model model) {
        Interview interview = find(me, id);
        course.notice(interview);
        return desk.show(interview, me, Optional.empty(), model);
    }

    @GetMapping("/interviews/{id}/live")
    String live(@AuthenticationPrincipal SignedIn me, @PathVariable String id, Model model) {
        Interview interview = find(me, id);
        course.notice(interview);
        model.addAttribute("interview", desk.view(interview, me.id()));
        model.addAttribute("now", clock.instant());
        return "interview/live";
    }

    /** The one before opens nothing any more. */
    @PostMapping("/interviews/{id}/link")
    String renew(@AuthenticationPrincipal SignedIn me, @PathVariable String id, Model model) {
        Interview interview = own(me, id);
        if (interview.isOver(clock.instant())) {
            return "redirect:/interviews/" + interview.id();
        }
        SettingUp.Link link = settingUp.renew(interview);
        return desk.show(find(me, id), me, Optional.of(link), model);
    }

    @PostMapping("/interviews/{id}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable String id) {
        Interview interview = own(me, id);
        interviews.revoke(interview.id(), clock.instant());
        return "redirect:/interviews/" + interview.id();
    }

    @PostMapping("/interviews/{id}/watchers")
    String share(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String address,
            HttpServletResponse response,
            Model model) {
        Interview interview = own(me, id);
        Optional<UUID> colleague = colleagues
                .withAddress(WrittenText.cleaned(address))
                .map(Colleagues.Colleague::id)
                .filter(each -> !each.equals(me.id()));
        if (colleague.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("complaint", Texts.say("interview.share.nobody"));
            model.addAttribute("typed", address);
            return desk.show(interview, me, Optional.empty(), model);
        }
        colleagues.letIn(interview.id(), colleague.get());
        return "redirect:/interviews/" + interview.id();
    }

    @PostMapping("/interviews/{id}/watchers/{person}/remove")
    String unshare(@AuthenticationPrincipal SignedIn me, @PathVariable String id, @PathVariable String person) {
        Interview interview = own(me, id);
        colleagues.shutOut(interview.id(), RoomDoor.parse(person).orElseThrow(RoomDoor::nothing));
        return "redirect:/interviews/" + interview.id();
    }

    private Interview find(SignedIn me, String id) {
        return RoomDoor.parse(id)
                .flatMap(known -> interviews.seenBy(me.id(), known))
                .orElseThrow(RoomDoor::nothing);
    }

    private Interview own(SignedIn me, String id) {
        Interview interview = find(me, id);
        if (!interview.owner().equals(me.id())) {
            throw RoomDoor.nothing();
        }
        return interview;
    }
}
