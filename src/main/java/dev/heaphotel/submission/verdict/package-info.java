/**
 * What a verdict looks like to people: views made from a {@link dev.heaphotel.judge.Judgement} alone. Everything is worded,
 * rounded and made visible here, so that templates only place it; nothing here reads a database or knows who asks.
 */
@NullMarked
@NamedInterface("verdict")
package dev.heaphotel.submission.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
