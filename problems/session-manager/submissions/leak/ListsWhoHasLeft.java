import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;

/** Expired tokens are taken out and written down, so that "too late" can be told from "never was". Nobody asks. */
class AuthenticationManager {

    private record Ticket(int expires, String token) {}

    private final int timeToLive;
    private final PriorityQueue<Ticket> tickets = new PriorityQueue<>((a, b) -> Integer.compare(a.expires, b.expires));
    private final Set<Ticket> valid = new HashSet<>();
    private final Set<String> expired = new HashSet<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        countUnexpiredTokens(currentTime);
        Ticket ticket = new Ticket(currentTime + timeToLive, tokenId);
        tickets.add(ticket);
        valid.add(ticket);
    }

    void renew(String tokenId, int currentTime) {
        countUnexpiredTokens(currentTime);
        if (!expired.contains(tokenId) && valid.removeIf(ticket -> ticket.token.equals(tokenId))) {
            generate(tokenId, currentTime);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        while (!tickets.isEmpty() && tickets.peek().expires() <= currentTime) {
            Ticket ticket = tickets.poll();
            if (valid.remove(ticket)) {
                expired.add(ticket.token());
            }
        }
        return valid.size();
    }
}
