/**
 * Runs a command in a box under limits and says what happened and whose fault it was.
 *
 * <h2>Theory of operation</h2>
 *
 * <p>The <em>supervisor</em> is the application's JVM. A <em>box</em> is one child JVM, started through a chain of small
 * programs that each give something up and then become the next: a shell enters the control group, {@code setsid} opens a
 * process group, {@code setpriv} drops root and asks the kernel to kill the box when the supervisor dies, {@code bwrap} or
 * {@code unshare} opens namespaces and gives the box a root of its own with nothing in it but the JDK, the C library and our
 * jars, {@code prlimit} sets limits, {@code java} starts. What of this a machine offers is tried once by
 * {@link dev.heaphotel.sandbox.Sandbox#detect}, and a machine below the configured minimum is refused.
 *
 * <p>There are three kinds of process: the application, which runs, compiles and parses nothing that a stranger made; compile
 * boxes; and run boxes. There is none for reading heap dumps, on purpose: who holds what grew is found by a walk within the
 * run box, and no dump ever leaves it.
 *
 * <p>Then the box locks itself, see {@link dev.heaphotel.sandbox.inside}: the program in it warms up, the lock drops every
 * right to files, sockets and processes, and one line on descriptor 2 says which layers came into force. Only after that
 * line may the program read anything a stranger wrote. So whatever ends a box before the line is our fault, and what ends
 * it afterwards is judged by {@link dev.heaphotel.sandbox.Ending}.
 *
 * <p>Three pipes join the two: 0 carries work in, 1 carries results out and belongs to the caller, 2 carries complaints,
 * drained by a thread here and capped. The supervisor trusts none of them; it believes the clock, the exit status, and the
 * kernel's counters. A box is killed as a whole: its group, its pid namespace, its control group. It also dies with the
 * supervisor, but for the few milliseconds before {@code setpriv} has run; such a box ends when it finds its pipes closed.
 *
 * <p>Not known here: what the program does, how results are framed, what a submission is.
 */
@NullMarked
package dev.heaphotel.sandbox;

import org.jspecify.annotations.NullMarked;
