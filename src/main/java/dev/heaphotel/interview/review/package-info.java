/**
 * What interviewers do with an interview once there is something to look at: playing it back, laying its curves over each other,
 * scorecards, comparing candidates, the report, and letting its data go. It reads the events that the room wrote down and what
 * was handed in and judged; it changes neither. Nothing here is for candidates: their pages know none of it.
 */
@NullMarked
package dev.heaphotel.interview.review;

import org.jspecify.annotations.NullMarked;
