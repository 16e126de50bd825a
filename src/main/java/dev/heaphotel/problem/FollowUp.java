package dev.heaphotel.problem;

/** A question an interviewer asks next, with the answer hoped for; both Markdown. */
public record FollowUp(String question, String answer) {}
