package dev.heaphotel.problem;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it plainly when the server cannot start for want of packages. Registered in {@code META-INF/spring.factories}. */
class MissingPackagesAnalyzer extends AbstractFailureAnalyzer<MissingPackages> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingPackages cause) {
        return new FailureAnalysis(cause.found(), cause.wayOut(), null);
    }
}
