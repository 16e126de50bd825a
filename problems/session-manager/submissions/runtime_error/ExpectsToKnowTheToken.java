import java.util.HashMap;
import java.util.Map;

/** Unboxes what the map says of a token, and of a token that never was it says null. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> expiries = new HashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        countUnexpiredTokens(currentTime);
        expiries.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        int expiry = expiries.get(tokenId);
        if (expiry > currentTime) {
            expiries.put(tokenId, currentTime + timeToLive);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        expiries.values().removeIf(expiry -> expiry <= currentTime);
        return expiries.size();
    }
}
