package dev.heaphotel.account;

import java.util.Arrays;
import java.util.List;

/**
 * A role to choose in a form.
 *
 * @param code   what the form sends
 * @param word   what people read
 * @param rights what it opens, in a sentence
 */
public record RoleChoice(String code, String word, String rights) {

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
        return new RoleChoice(role.name(), AccountView.word(role), rights(role));
    }

    private static String rights(Role role) {
        return switch (role) {
            case CANDIDATE -> "Practises, and keeps a record of it.";
            case INTERVIEWER -> "Also invites candidates to interviews, watches and reviews them.";
            case ADMIN -> "Also writes problems, and runs this house: people, roles, the judge.";
        };
    }
}
