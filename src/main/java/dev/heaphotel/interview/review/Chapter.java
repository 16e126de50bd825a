package dev.heaphotel.interview.review;

/** One problem of an interview: what the candidate found there. */
record Chapter(String slug, String version, String title, String starter) {}
