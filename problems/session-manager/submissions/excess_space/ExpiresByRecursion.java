import java.util.LinkedHashMap;
import java.util.Map;

/** Lets the first one go and calls itself for the rest: after a quiet hour, a stack frame for each session. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> expiries = new LinkedHashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        expire(currentTime);
        expiries.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        expire(currentTime);
        if (expiries.remove(tokenId) != null) {
            expiries.put(tokenId, currentTime + timeToLive);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        expire(currentTime);
        return expiries.size();
    }

    private void expire(int currentTime) {
        if (expiries.isEmpty()) {
            return;
        }
        Map.Entry<String, Integer> first = expiries.entrySet().iterator().next();
        if (first.getValue() <= currentTime) {
            expiries.remove(first.getKey());
            expire(currentTime);
        }
    }
}
