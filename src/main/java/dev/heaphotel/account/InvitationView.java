package dev.heaphotel.account;

import dev.heaphotel.web.Texts;
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
            case OPEN -> Texts.say("account.invitations.state.open");
            case USED -> Texts.say("account.invitations.state.used");
            case REVOKED -> Texts.say("account.invitations.state.revoked");
            case EXPIRED -> Texts.say("account.invitations.state.expired");
            case VOID -> Texts.say("account.invitations.state.void");
        };
    }
}
