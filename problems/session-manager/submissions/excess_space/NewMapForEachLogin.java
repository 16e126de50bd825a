import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is still good is collected into a fresh map at each login: k entries of garbage every time. */
class AuthenticationManager {

    private final int timeToLive;
    private Map<String, Integer> expiries = new HashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        keepWhatIsGood(currentTime);
        expiries.put(tokenId, currentTime + timeToLive);
    }

    void renew(String tokenId, int currentTime) {
        expiries.computeIfPresent(tokenId, (token, expiry) -> expiry > currentTime ? currentTime + timeToLive : expiry);
    }

    int countUnexpiredTokens(int currentTime) {
        keepWhatIsGood(currentTime);
        return expiries.size();
    }

    private void keepWhatIsGood(int currentTime) {
        expiries = expiries.entrySet().stream()
                .filter(entry -> entry.getValue() > currentTime)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, HashMap::new));
    }
}
