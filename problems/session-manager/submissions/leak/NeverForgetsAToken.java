import java.util.HashMap;
import java.util.Map;

/** A map from token to expiry. Counting skips what has expired, and nothing ever takes it out. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> tokens = new HashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        tokens.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        if (tokens.getOrDefault(tokenId, 0) > currentTime) {
            tokens.put(tokenId, currentTime + timeToLive);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        int count = 0;
        for (int expiry : tokens.values()) {
            if (expiry > currentTime) {
                count++;
            }
        }
        return count;
    }
}
