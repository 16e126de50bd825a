/**
 * The subcommands: {@code judge}, {@code prove}, {@code measure}, {@code doctor}. They start no Spring and no database. Exit
 * status and JSON are fixed, since other programs script against them. Knows no page and no person.
 */
@NullMarked
package dev.heaphotel.cli;

import org.jspecify.annotations.NullMarked;
