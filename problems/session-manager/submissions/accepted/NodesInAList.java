import java.util.HashMap;
import java.util.Map;

/** Sessions are nodes of a list in order of expiry; a map finds the node of a token. */
class AuthenticationManager {

    private final int timeToLive;
    private final Map<String, Session> sessions = new HashMap<>();
    private final Session ends = new Session("");

    AuthenticationManager(int timeToLive) {
        this.timeToLive = timeToLive;
        ends.next = ends;
        ends.previous = ends;
    }

    void generate(String tokenId, int currentTime) {
        expire(currentTime);
        Session session = new Session(tokenId);
        sessions.put(tokenId, session);
        append(session, currentTime);
    }

    void renew(String tokenId, int currentTime) {
        expire(currentTime);
        Session session = sessions.get(tokenId);
        if (session != null) {
            unlink(session);
            append(session, currentTime);
        }
    }

    int countUnexpiredTokens(int currentTime) {
        expire(currentTime);
        return sessions.size();
    }

    private void expire(int currentTime) {
        while (ends.next != ends && ends.next.expires <= currentTime) {
            sessions.remove(ends.next.token);
            unlink(ends.next);
        }
    }

    private void append(Session session, int currentTime) {
        session.expires = currentTime + timeToLive;
        session.previous = ends.previous;
        session.next = ends;
        ends.previous.next = session;
        ends.previous = session;
    }

    private static void unlink(Session session) {
        session.previous.next = session.next;
        session.next.previous = session.previous;
    }

    private static final class Session {
        final String token;
        int expires;
        Session next;
        Session previous;

        Session(String token) {
            this.token = token;
        }
    }
}
