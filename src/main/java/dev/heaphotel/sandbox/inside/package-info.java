/**
 * Runs inside a box and locks it from within: {@link dev.heaphotel.sandbox.inside.LockedMain} warms the JVM up, drops every
 * right to files, sockets and processes, proves that they are gone, says so on descriptor 2, and only then lets the program
 * at its work. Shipped as its own small jar with JNA beside it; knows nothing of the supervisor but that one line.
 */
@NullMarked
package dev.heaphotel.sandbox.inside;

import org.jspecify.annotations.NullMarked;
