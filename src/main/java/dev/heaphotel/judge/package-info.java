/**
 * The pipeline and its queue. A request (problem, source, claim) goes through compile, answers, ladder, fit and findings, and
 * ends as one {@link dev.heaphotel.judge.Judgement}. Two JVMs work for it: the compile box and one run box per request; the
 * application between them never loads or parses anything a candidate made. Answers are compared here, outside the box, with
 * the reference solution's transcript. Whoever wants a judgement enqueues a request and listens for its end; this package
 * knows no submission, no page and no person.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"unit", "wire", "sandbox", "compile", "measure", "growth", "feedback", "problem"})
package dev.heaphotel.judge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
