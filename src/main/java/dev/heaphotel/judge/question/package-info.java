/**
 * What an interviewer would ask about one judgement: a short series of questions made from its own figures, lines and growth
 * classes, each with the right answer, how far off an answer may be, and a model answer in words. Pure functions: the same
 * judgement always asks the same. A question is asked only where the measurement itself, or the rules of Java, decide its
 * answer, and every wrong choice is wrong by the same evidence. Knows no page, no person and no stored answer.
 */
@NullMarked
@NamedInterface("question")
package dev.heaphotel.judge.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
