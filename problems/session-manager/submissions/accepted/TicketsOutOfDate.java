import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.Queue;

/** Each renewal writes a further ticket; one that is out of date does nothing when its turn comes, a time to live later. */
class AuthenticationManager {

    private record Ticket(String token, int expires) {}

    private final int timeToLive;
    private final Map<String, Ticket> valid = new HashMap<>();
    private final Queue<Ticket> tickets = new LinkedList<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        collect(currentTime);
        Ticket ticket = new Ticket(tokenId, currentTime + timeToLive);
        valid.put(tokenId, ticket);
        tickets.add(ticket);
    }

    void renew(String tokenId, int currentTime) {
        collect(currentTime);
        if (valid.containsKey(tokenId)) {
            generate(tokenId, currentTime);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        collect(currentTime);
        return valid.size();
    }

    private void collect(int currentTime) {
        for (Ticket first = tickets.peek(); first != null && first.expires() <= currentTime; first = tickets.peek()) {
            tickets.remove();
            valid.remove(first.token(), first);
        }
    }
}
