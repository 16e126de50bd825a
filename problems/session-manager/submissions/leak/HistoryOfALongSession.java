import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each session lists its renewals, and the list goes with the session. Some sessions never go. */
class AuthenticationManager {

    private static final class Session {
        final List<Integer> history = new ArrayList<>();

        int expires(int timeToLive) {
            return history.get(history.size() - 1) + timeToLive;
        }
    }

    private final int timeToLive;
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
    }

    void generate(String tokenId, int currentTime) {
        expire(currentTime);
        begin(tokenId, new Session(), currentTime);
    }

    void renew(String tokenId, int currentTime) {
        expire(currentTime);
        Session session = sessions.remove(tokenId);
        if (session != null) {
            begin(tokenId, session, currentTime);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        expire(currentTime);
        return sessions.size();
    }

    private void begin(String tokenId, Session session, int currentTime) {
        session.history.add(currentTime);
        sessions.put(tokenId, session);
    }

    private void expire(int currentTime) {
        var first = sessions.values().iterator();
        while (first.hasNext() && first.next().expires(timeToLive) <= currentTime) {
            first.remove();
        }
    }
}
