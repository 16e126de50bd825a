package dev.heaphotel.interview;

/**
 * A problem of an interview.
 *
 * @param slug    of the problem
 * @param version of its package, the same for every candidate of a template
 */
public record Assignment(String slug, String version) {}
