package dev.heaphotel.submission;

import dev.heaphotel.web.ApiProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Running into the wall without scripts: the page loads itself again, and shows where it stands. */
@Controller
class WallPages {

    private final WallReception reception;
    private final Visitors visitors;

    WallPages(WallReception reception, Visitors visitors) {
        this.reception = reception;
        this.visitors = visitors;
    }

    @PostMapping("/submissions/{id}/wall")
    String ask(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            return "redirect:/submissions/"
                    + reception.ask(id, visitors.recognise(request)).submission() + "#wall";
        } catch (TooBusy busy) {
            response.setStatus(busy.getStatusCode().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
            model.addAttribute("busy", busy.getBody());
            model.addAttribute("id", id);
            return "submission/wall-busy";
        } catch (ApiProblem refused) {
            throw new ResponseStatusException(
                    HttpStatus.valueOf(refused.getStatusCode().value()));
        }
    }
}
