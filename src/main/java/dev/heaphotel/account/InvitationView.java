package dev.heaphotel.account;

import java.util.Map;
import java.util.UUID;

/**
 * An invitation as administrators see it.
 *
 * @param state   in words
 * @param guest   who used it; empty where nobody did
 */
public record InvitationView(
        UUID id,
        String role,
        String note,
        String by,
        String made,
        String until,
        String state,
        boolean open,
        String guest) {

    static InvitationView of(Invitation invitation, Map<UUID, String> names) {
        return new InvitationView(
                invitation.id(),
                AccountView.word(invitation.role()),
                invitation.note(),
                names.getOrDefault(invitation.by(), ""),
                PersonView.words(invitation.createdAt()),
                PersonView.words(invitation.expiresAt()),
                words(invitation.state()),
                invitation.state() == Invitation.State.OPEN,
                invitation.guest().map(guest -> names.getOrDefault(guest, "")).orElse(""));
    }

    private static String words(Invitation.State state) {
        return switch (state) {
            case OPEN -> "Open";
            case USED -> "Used";
            case REVOKED -> "Taken back";
            case EXPIRED -> "Too old";
            case VOID -> "Void: whoever invited is no administrator any more";
        };
    }
}
