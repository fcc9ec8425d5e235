package org.tidu.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as two sentences instead of a stack trace. Named in {@code META-INF/spring.factories}. */
class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeStart cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
