package dev.heaphotel.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals what strangers carry for us, so that they cannot make their own. The secret never leaves the database and this class. */
@Component
class HouseSecret {

    private static final String ALGORITHM = "HmacSHA256";

    /** As long as the seal: shorter would be weaker, longer is hashed down to it. */
    private static final int BYTES = 32;

    private final JdbcClient database;
    private volatile byte @Nullable [] secret;

    HouseSecret(JdbcClient database) {
        this.database = database;
    }

    /** @param purpose so that what was sealed for one thing is not good for another */
    byte[] seal(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
        }
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            known = read().orElseGet(this::draw);
            secret = known;
        }
        return known;
    }

    private Optional<byte[]> read() {
        return database.sql("select secret from house_secret")
                .query(byte[].class)
                .optional();
    }

    /** Where two servers draw at once, the first one's counts. */
    private byte[] draw() {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        database.sql("insert into house_secret (secret) values (?) on conflict do nothing")
                .param(drawn)
                .update();
        return read().orElseThrow();
    }
}
