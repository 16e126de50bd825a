/**
 * What every page and every answer has in common: layout, errors, formatting, streaming, and the words of the start. Knows no
 * feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "unit")
package dev.heaphotel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
