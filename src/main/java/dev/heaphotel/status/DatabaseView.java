package dev.heaphotel.status;

/**
 * The database's state in words.
 *
 * @param version     of PostgreSQL
 * @param size        of all that is kept
 * @param connections open ones of all servers, and how many there may be
 */
public record DatabaseView(String version, String size, String connections) {}
