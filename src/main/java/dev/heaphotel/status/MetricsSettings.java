package dev.heaphotel.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param token what a scraper must bring; empty where there are no figures for anybody */
@ConfigurationProperties("heaphotel.metrics")
record MetricsSettings(@DefaultValue("") String token) {

    /** Takes as long for a token that is nearly right as for any other of its length. */
    boolean admits(@Nullable String authorization) {
        return !token.isBlank()
                && authorization != null
                && MessageDigest.isEqual(bytes("Bearer " + token.strip()), bytes(authorization));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Not the token. */
    @Override
    public String toString() {
        return token.isBlank() ? "no metrics" : "metrics for whoever has the token";
    }
}
