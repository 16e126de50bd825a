import java.util.HashMap;
import java.util.Map;

/** Renews each token it can still find, also one that has expired and merely was not taken out yet. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> expiries = new HashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        expiries.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        expiries.computeIfPresent(tokenId, (token, expiry) -> currentTime + timeToLive);
    }

    int countUnexpiredTokens(int currentTime) {
        expiries.values().removeIf(expiry -> expiry <= currentTime);
        return expiries.size();
    }
}
