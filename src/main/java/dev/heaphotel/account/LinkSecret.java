package dev.heaphotel.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What makes a link of ours impossible to guess. Whoever draws one keeps its hash and hands out the secret, once. */
public final class LinkSecret {

    /** 192 bits: a fast hash is enough for what nobody can try. */
    private static final int BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecret() {}

    /** Characters that need no escaping in an address. */
    public static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
