package dev.heaphotel.probe;

/**
 * One copy of the program at work, and what it holds at the moment.
 *
 * <p>All references to the input, the candidate's object and its output live in fields here and never in the frames of the
 * harness: a dead local variable in a frame that still runs keeps its object alive.
 */
final class Guest {

    private final Workload<Object, Object> workload;
    private final Class<?>[] classes;
    private Object input = Workload.NOTHING;
    private Object candidate = Workload.NOTHING;
    private Object output = Workload.NOTHING;
    private boolean atWork;

    Guest(Workload<Object, Object> workload, Class<?>[] classes) {
        this.workload = workload;
        this.classes = classes;
    }

    void prepare(Scale scale) {
        input = workload.prepare(scale);
    }

    /** Makes the candidate's object and works it; repeated calls go to the same object. */
    void work(Answers answers, int repeats) {
        atWork = true;
        candidate = workload.open(input, answers);
        for (int i = 0; i < repeats; i++) {
            output = workload.work(candidate, input, answers);
        }
        atWork = false;
    }

    /** Plays this scale until classes are loaded and call sites linked. */
    void warmUp(Scale scale, int plays) {
        for (int i = 0; i < plays; i++) {
            prepare(scale);
            DigestAnswers answers = new DigestAnswers();
            work(answers, 1);
            answers.output(output);
            forget();
        }
    }

    boolean hasOutput() {
        return output != Workload.NOTHING;
    }

    void tellOutput(DigestAnswers answers) {
        answers.output(output);
    }

    void tellOutput(TranscriptAnswers answers) {
        answers.output(output);
    }

    void dropOutput() {
        output = Workload.NOTHING;
    }

    void dropCandidate() {
        candidate = Workload.NOTHING;
    }

    void forget() {
        dropOutput();
        dropCandidate();
        input = Workload.NOTHING;
    }

    /** Was an exception thrown by the work, rather than while the input was made? */
    boolean atWork() {
        return atWork;
    }

    Object input() {
        return input;
    }

    Object candidate() {
        return candidate;
    }

    Class<?>[] classes() {
        return classes;
    }
}
