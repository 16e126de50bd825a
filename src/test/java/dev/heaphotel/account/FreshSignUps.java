package dev.heaphotel.account;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Tests of one server all come from this machine, and many sign up: each begins as if it were the first of the quarter of an hour. */
public final class FreshSignUps implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SignInAttempts attempts = SpringExtension.getApplicationContext(test).getBean(SignInAttempts.class);
        List.of("127.0.0.1", "0:0:0:0:0:0:0:1").forEach(here -> attempts.forgive("sign-up " + here));
    }
}
