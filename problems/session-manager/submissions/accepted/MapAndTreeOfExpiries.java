import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Times are all different, so a tree can find the token of an expiry, and a map the expiry of a token. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Integer> expiryOf = new HashMap<>();
    private final TreeMap<Integer, String> tokenOf = new TreeMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        takeOutExpired(currentTime);
        expiryOf.put(tokenId, currentTime + timeToLive);
        tokenOf.put(currentTime + timeToLive, tokenId);
    }

    void renew(String tokenId, int currentTime) {
        takeOutExpired(currentTime);
        Integer before = expiryOf.get(tokenId);
        if (before != null) {
            tokenOf.remove(before);
            generate(tokenId, currentTime);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        return tokenOf.tailMap(currentTime, false).size();
    }

    private void takeOutExpired(int currentTime) {
        while (!tokenOf.isEmpty() && tokenOf.firstKey() <= currentTime) {
            expiryOf.remove(tokenOf.pollFirstEntry().getValue());
        }
    }
}
