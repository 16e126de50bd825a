package dev.heaphotel.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WayBackTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems/lru-cache", "/?tag=cache&difficulty=easy", "/submissions/4f0e?x=%20y"})
    void leadsToOurOwnPages(String page) {
        assertThat(back(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/a\\..\\b",
                "",
                "/sign-in?error=wrong",
                "/sign-up",
                "/account/delete"
            })
    void andNowhereElse(String page) {
        assertThat(back(page)).isEqualTo("/");
    }

    @Test
    void isThePageWhoseLinkWasFollowed() {
        assertThat(referredFrom("http://localhost/problems/lru-cache?a=b")).isEqualTo("/problems/lru-cache?a=b");
        assertThat(referredFrom("http://evil.example/problems/lru-cache")).isEqualTo("/");
        assertThat(referredFrom("not an address")).isEqualTo("/");
        assertThat(referredFrom("http://localhost//evil.example")).isEqualTo("/");
    }

    private static String back(String from) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("from", from);
        return WayBack.of(request);
    }

    private static String referredFrom(String page) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Referer", page);
        return WayBack.of(request);
    }
}
