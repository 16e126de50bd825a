package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What is wrong with a form, one sentence for each field, as the templates show it. */
final class Complaints {

    /** The model attribute. */
    static final String NAME = "complaints";

    private Complaints() {}

    static Map<String, String> of(BindingResult faults) {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (FieldError fault : faults.getFieldErrors()) {
            complaints.putIfAbsent(
                    fault.getField(),
                    Objects.requireNonNullElse(fault.getDefaultMessage(), Texts.say("account.not-valid")));
        }
        return complaints;
    }
}
