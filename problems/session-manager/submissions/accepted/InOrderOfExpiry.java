import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whoever is begun or renewed goes to the end of the map, so the front is what expires first. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> expiries = new LinkedHashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        takeOutExpired(currentTime);
        expiries.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        takeOutExpired(currentTime);
        if (expiries.remove(tokenId) != null) {
            expiries.put(tokenId, currentTime + timeToLive);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        takeOutExpired(currentTime);
        return expiries.size();
    }

    private void takeOutExpired(int currentTime) {
        Iterator<Integer> first = expiries.values().iterator();
        while (first.hasNext() && first.next() <= currentTime) {
            first.remove();
        }
    }
}
