package dev.heaphotel.judge;

/** The pipeline as the queue sees it. */
@FunctionalInterface
public interface Judging {

    /** Takes seconds. May throw or answer SYSTEM_ERROR where our machinery failed: the queue tries again. */
    Judgement judge(JudgeRequest request, Progress progress);
}
