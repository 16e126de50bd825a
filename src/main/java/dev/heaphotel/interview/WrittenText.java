package dev.heaphotel.interview;

import dev.heaphotel.web.ApiProblem;
import dev.heaphotel.web.Texts;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;

/** What strangers type, as it is kept. */
final class WrittenText {

    private WrittenText() {}

    /** Without what no database keeps, and without blanks around it. */
    static String cleaned(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    /** @throws ApiProblem 400 where it is empty or longer than that */
    static String of(String typed, int most) {
        String text = cleaned(typed);
        if (text.isEmpty() || text.length() > most) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    Texts.say("interview.refused.text"),
                    Texts.say("interview.refused.text-length", most, text.length()));
        }
        return text;
    }

    /** Whether every character of it is whole and can be kept. */
    static boolean isKept(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
