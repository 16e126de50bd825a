package dev.heaphotel.web;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** What error pages show: Spring Boot's, and the reference by which the log is searched. */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> shown = super.getErrorAttributes(request, options);
        boolean failed =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST) != null;
        if (failed && request instanceof ServletWebRequest servlet) {
            Trace.of(servlet.getRequest()).ifPresent(reference -> shown.put("reference", reference));
        }
        return shown;
    }
}
