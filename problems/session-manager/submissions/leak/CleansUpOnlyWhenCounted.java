import java.util.LinkedHashMap;
import java.util.Map;

/** Counting takes out all that has expired. Nothing else does, and nobody has counted for a while. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> expiries = new LinkedHashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        expiries.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        Integer expiry = expiries.get(tokenId);
        if (expiry != null && expiry > currentTime) {
            expiries.put(tokenId, currentTime + timeToLive);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        expiries.values().removeIf(expiry -> expiry <= currentTime);
        return expiries.size();
    }
}
