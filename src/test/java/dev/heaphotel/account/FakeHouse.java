package dev.heaphotel.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID Connect provider that says what the test wants; configured in the context it initialises. */
final class FakeHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final KeyPair KEYS = keys();
    private static final HttpServer SERVER = start();

    static final String ISSUER = "http://localhost:" + SERVER.getAddress().getPort();

    private static volatile String idToken = "";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String registration = "spring.security.oauth2.client.registration.example.";
        Map<String, Object> properties = new HashMap<>();
        properties.put(registration + "client-id", "heap-hotel");
        properties.put(registration + "client-secret", "not a secret");
        properties.put(registration + "client-name", "Example <House>");
        properties.put(registration + "scope", "openid,profile,email");
        properties.put("spring.security.oauth2.client.provider.example.issuer-uri", ISSUER);
        String silent = "spring.security.oauth2.client.registration.silent.";
        properties.put(silent + "client-id", "heap-hotel");
        properties.put(silent + "client-secret", "not a secret");
        properties.put(silent + "scope", "openid");
        properties.put("spring.security.oauth2.client.provider.silent.issuer-uri", "http://localhost:" + closedPort());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fake house", properties));
    }

    /** Nobody listens there. */
    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the next sign-in will be told. */
    static void willSay(Map<String, Object> claims) {
        idToken = signed(claims, KEYS);
    }

    /** The same, signed by somebody else. */
    static void willLie(Map<String, Object> claims) {
        idToken = signed(claims, keys());
    }

    static Map<String, Object> claims(String subject, String nonce, String email) {
        Instant now = Instant.now();
        return Map.of(
                "iss",
                ISSUER,
                "sub",
                subject,
                "aud",
                "heap-hotel",
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plusSeconds(60).getEpochSecond(),
                "nonce",
                nonce,
                "name",
                "Ada\u202e of <b>elsewhere</b>",
                "email",
                email,
                "email_verified",
                true);
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
            server.createContext("/keys", exchange -> answer(exchange, Map.of("keys", new Object[] {publicKey()})));
            server.createContext("/token", exchange -> answer(exchange, tokens()));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                ISSUER,
                "authorization_endpoint",
                ISSUER + "/authorize",
                "token_endpoint",
                ISSUER + "/token",
                "jwks_uri",
                ISSUER + "/keys",
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"},
                "response_types_supported",
                new String[] {"code"});
    }

    private static Map<String, Object> tokens() {
        return Map.of("access_token", "opaque", "token_type", "Bearer", "expires_in", 60, "id_token", idToken);
    }

    private static Map<String, Object> publicKey() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return Map.of(
                "kty", "RSA",
                "use", "sig",
                "alg", "RS256",
                "kid", "one",
                "n", number(key.getModulus()),
                "e", number(key.getPublicExponent()));
    }

    private static void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
        byte[] bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String signed(Map<String, Object> claims, KeyPair keys) {
        try {
            JsonMapper json = JsonMapper.shared();
            String text = base64(json.writeValueAsBytes(Map.of("alg", "RS256", "kid", "one"))) + "."
                    + base64(json.writeValueAsBytes(claims));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        boolean padded = bytes.length > 1 && bytes[0] == 0;
        return base64(padded ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
