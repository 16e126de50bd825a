package dev.heaphotel.account;

/**
 * Where in a long list a page of it is.
 *
 * @param number from 1
 * @param pages  1 at least
 * @param total  entries on all pages
 */
public record Paging(int number, int pages, long total) {

    static final int SIZE = 50;

    /** A number past the end is the last page, and one before the beginning the first. */
    static Paging of(int asked, long total) {
        int pages = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + SIZE - 1) / SIZE));
        return new Paging(Math.max(1, Math.min(asked, pages)), pages, total);
    }

    /** Entries on the pages before. */
    long skipped() {
        return (number - 1L) * SIZE;
    }

    public boolean first() {
        return number == 1;
    }

    public boolean last() {
        return number == pages;
    }
}
