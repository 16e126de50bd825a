/**
 * Runs inside the sandbox JVM: loads the candidate's classes, drives them with the author's workload, weighs what they hold,
 * and reports in frames of {@code wire}. Needs {@code java.base} and {@code java.management} alone and is shipped as its own
 * small jar. It must not know the application, expected answers, or bounds.
 */
package dev.heaphotel.probe;
