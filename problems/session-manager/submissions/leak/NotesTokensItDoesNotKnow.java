import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sessions are let go in time; but how often a token was refused is counted by token, and strangers choose the tokens. */
class AuthenticationManager {

    private final int timeToLive;
    private final LinkedHashMap<String, Integer> live = new LinkedHashMap<>();
    private final Map<String, Integer> refusals = new HashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        expire(currentTime);
        refusals.remove(tokenId);
        live.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        expire(currentTime);
        if (live.remove(tokenId) == null) {
            refusals.merge(tokenId, 1, Integer::sum);
        } else {
            live.put(tokenId, currentTime + timeToLive);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        expire(currentTime);
        return live.size();
    }

    private void expire(int currentTime) {
        while (!live.isEmpty() && live.values().iterator().next() <= currentTime) {
            live.remove(live.keySet().iterator().next());
        }
    }
}
