package dev.heaphotel.judge;

import java.util.UUID;

/** Something that happened to a ticket while a slot had it. */
public sealed interface News
        permits JudgementBegan, JudgementProgressed, JudgementFinished, WallBegan, WallProgressed, WallFinished {

    UUID ticket();
}
