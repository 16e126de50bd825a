package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
import java.util.Arrays;
import java.util.List;

/**
 * A role to choose in a form.
 *
 * @param code   what the form sends
 * @param word   what people read
 * @param one    the same within a sentence
 * @param rights what it opens, in a sentence
 */
public record RoleChoice(String code, String word, String one, String rights) {

    static List<RoleChoice> all() {
        return Arrays.stream(Role.values()).map(RoleChoice::of).toList();
    }

    /** Candidates need no invitation: anybody may sign up. */
    static List<RoleChoice> toInvite() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.CANDIDATE)
                .map(RoleChoice::of)
                .toList();
    }

    static RoleChoice of(Role role) {
        return new RoleChoice(role.name(), AccountView.word(role), one(role), rights(role));
    }

    private static String one(Role role) {
        return switch (role) {
            case CANDIDATE -> Texts.say("account.role.one.candidate");
            case INTERVIEWER -> Texts.say("account.role.one.interviewer");
            case ADMIN -> Texts.say("account.role.one.administrator");
        };
    }

    private static String rights(Role role) {
        return switch (role) {
            case CANDIDATE -> Texts.say("account.role.rights.candidate");
            case INTERVIEWER -> Texts.say("account.role.rights.interviewer");
            case ADMIN -> Texts.say("account.role.rights.administrator");
        };
    }
}
