/**
 * {@code problem.yaml} as a form: what stands in its fields, and how what is typed there gets back into the text. Only the parts
 * that change are written anew; all else stays byte for byte, keys and comments that the form does not show included. Knows no
 * rules of a package: what the fields hold is read and checked as text, and complaints are shown at the field they are about.
 */
@NullMarked
package dev.heaphotel.authoring.manifest;

import org.jspecify.annotations.NullMarked;
