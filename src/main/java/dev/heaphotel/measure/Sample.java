package dev.heaphotel.measure;

import dev.heaphotel.wire.Report;

/** One size of the swept axis with what was weighed at it. */
public record Sample(long size, Report.Weighed weighed) {}
