package dev.heaphotel.judge;

/**
 * News of a slot of this very server, for whoever counts and times what it does. Comes on the slot's thread, when those whom the
 * ticket concerns have it or will have it; on a runner too, where these are elsewhere.
 */
public record SlotNews(News news) {}
