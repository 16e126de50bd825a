package dev.heaphotel.lab;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The lab's pages. All of it works without scripts: Read fills the form, Measure leads to a page of its own. */
@Controller
class LabPages {

    private static final String ARGUMENT = "arg.";

    private static final String SAMPLE = """
            import java.util.HashMap;
            import java.util.Map;

            class Solution {
                public int[] twoSum(int[] nums, int target) {
                    Map<Integer, Integer> seen = new HashMap<>();
                    for (int i = 0; i < nums.length; i++) {
                        Integer other = seen.get(target - nums[i]);
                        if (other != null) {
                            return new int[] {other, i};
                        }
                        seen.put(nums[i], i);
                    }
                    return new int[0];
                }
            }
            """;

    private final Measurements measurements;

    LabPages(Measurements measurements) {
        this.measurements = measurements;
    }

    @GetMapping("/lab")
    String page(Model model) {
        model.addAttribute("source", SAMPLE);
        model.addAttribute("setup", SetupView.nothingYet());
        model.addAttribute("sizes", "");
        return "lab/page";
    }

    /** Reads what was pasted, and shows the form for it. */
    @PostMapping("/lab")
    String read(
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "") String calls,
            @RequestParam(defaultValue = "") String sizes,
            @RequestParam(defaultValue = "") String part,
            Model model) {
        String text = LabRules.source(source);
        model.addAttribute("source", text);
        model.addAttribute("setup", SetupView.of(measurements.read(text), method, arguments(form), calls));
        model.addAttribute("sizes", sizes);
        return part.equals("setup") ? "lab/page :: setup" : "lab/page";
    }

    @PostMapping("/lab/measurements")
    String measure(
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "") String calls,
            @RequestParam(defaultValue = "") String sizes,
            HttpServletRequest request) {
        Measurement measurement = measurements.accept(
                LabRules.request(source, method, arguments(form), LabRules.sizes(sizes), calls),
                request.getRemoteAddr());
        return "redirect:/lab/measurements/" + measurement.id();
    }

    @GetMapping("/lab/measurements/{id}")
    String result(@PathVariable String id, Model model) {
        Measurement measurement = find(id);
        model.addAttribute("id", measurement.id().toString());
        model.addAttribute("source", measurement.request().source().lines().toList());
        model.addAttribute("waiting", measurement.outcome().isEmpty());
        measurement.outcome().ifPresent(outcome -> model.addAttribute("r", ResultView.of(outcome)));
        return "lab/measurement";
    }

    /** Its markup alone, for the lab's page. Until it is known there is nothing at this address. */
    @GetMapping("/lab/measurements/{id}/result")
    String part(@PathVariable String id, Model model) {
        model.addAttribute("r", ResultView.of(find(id).outcome().orElseThrow(LabPages::nothing)));
        return "lab/result :: result(r=${r})";
    }

    private static Map<String, String> arguments(Map<String, String> form) {
        Map<String, String> arguments = new LinkedHashMap<>();
        form.forEach((name, value) -> {
            if (name.startsWith(ARGUMENT)) {
                arguments.put(name.substring(ARGUMENT.length()), value);
            }
        });
        return arguments;
    }

    private Measurement find(String id) {
        return LabApi.find(measurements, id).orElseThrow(LabPages::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
