/**
 * Draws curves as inline SVG: growth against size, memory against time. Knows numbers, labels and units, and no feature. Colours,
 * strokes and sizes of type are the style sheet's; this writes geometry and class names, so that one picture serves light, dark
 * and print. Every text is escaped here, for the templates insert the result as it is.
 */
@NullMarked
@NamedInterface("graph")
package dev.heaphotel.web.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
