import java.util.HashMap;
import java.util.Map;

/** The obvious map, and once in each time to live it is swept: at most two times to live of sessions are there. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> expiries = new HashMap<>();
    private int nextSweep;

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        if (currentTime >= nextSweep) {
            expiries.values().removeIf(expiry -> expiry <= currentTime);
            nextSweep = currentTime + timeToLive;
        }
        expiries.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        expiries.computeIfPresent(
                tokenId, (token, expiry) -> expiry <= currentTime ? null : Integer.valueOf(currentTime + timeToLive));
    }

    int countUnexpiredTokens(int currentTime) {
        return (int) expiries.values().stream().filter(expiry -> expiry > currentTime).count();
    }
}
