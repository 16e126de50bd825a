package dev.heaphotel.judge;

/** Brings news of tickets from the slot that has them to whoever enqueued them. */
interface Herald {

    /** When it returns the news has arrived, or is kept where it cannot be lost. An exception makes the queue judge again. */
    void tell(News news);
}
