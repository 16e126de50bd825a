class AuthenticationManager {

    AuthenticationManager(int timeToLive) {
    }

    void generate(String tokenId, int currentTime) {
    }

    void renew(String tokenId, int currentTime) {
    }

    int countUnexpiredTokens(int currentTime) {
        return 0;
    }
}
