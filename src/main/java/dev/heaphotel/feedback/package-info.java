/**
 * Curves to findings and words: what was seen, what it means, what to do. Pure functions over points, holders and the
 * candidate's claim; the sentences live in {@code words.properties}, so that they can be edited and translated. Must not know
 * how a problem is stored, judged or shown.
 */
@NullMarked
package dev.heaphotel.feedback;

import org.jspecify.annotations.NullMarked;
