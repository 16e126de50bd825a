package dev.heaphotel.judge;

/** Hears how a judgement proceeds. Called from the judging thread; must return at once. */
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = event -> {};

    void happened(ProgressEvent event);
}
