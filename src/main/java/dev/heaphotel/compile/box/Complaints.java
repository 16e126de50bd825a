package dev.heaphotel.compile.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** What javac says about the candidate's source, and about the harness that calls it. */
final class Complaints implements DiagnosticListener<JavaFileObject> {

    /** Messages kept of each kind, and characters kept of each: enough for people, too few for a flood. */
    private static final int MOST = 100;

    private static final int LONGEST = 4000;

    private final Source candidate;
    private final List<Message> candidateErrors = new ArrayList<>();
    private final List<Message> harnessErrors = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();

    Complaints(Source candidate) {
        this.candidate = candidate;
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
        boolean harness = diagnostic.getSource() != null && diagnostic.getSource() != candidate;
        if (error) {
            add(diagnostic, true, harness ? harnessErrors : candidateErrors);
        } else if (!harness && diagnostic.getKind() != Diagnostic.Kind.NOTE) {
            add(diagnostic, false, warnings);
        }
    }

    List<Message> candidateErrors() {
        return candidateErrors;
    }

    List<Message> harnessErrors() {
        return harnessErrors;
    }

    List<Message> warnings() {
        return warnings;
    }

    boolean anyErrors() {
        return !candidateErrors.isEmpty() || !harnessErrors.isEmpty();
    }

    private static void add(Diagnostic<? extends JavaFileObject> diagnostic, boolean error, List<Message> to) {
        if (to.size() < MOST) {
            to.add(new Message(line(diagnostic), column(diagnostic), error, text(diagnostic)));
        }
    }

    private static int line(Diagnostic<?> diagnostic) {
        return (int) Math.max(0, diagnostic.getLineNumber());
    }

    private static int column(Diagnostic<? extends JavaFileObject> diagnostic) {
        boolean placed = diagnostic.getPosition() != Diagnostic.NOPOS && diagnostic.getSource() instanceof Source;
        return placed ? ((Source) diagnostic.getSource()).column((int) diagnostic.getPosition()) : 0;
    }

    private static String text(Diagnostic<?> diagnostic) {
        String text = diagnostic.getMessage(Locale.ENGLISH);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ... (cut)";
    }
}
