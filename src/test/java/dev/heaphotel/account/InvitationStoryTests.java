package dev.heaphotel.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.heaphotel.HotelTest;
import dev.heaphotel.jar.Chromium;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator invites; somebody signs up through the link and takes the role. */
@HotelTest
class InvitationStoryTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private final List<String> errors = new ArrayList<>();

    @Test
    void invitedSignedUpAndAnInterviewer() throws Exception {
        String email = "admin." + UUID.randomUUID() + "@example.org";
        AccountBrowser.ofSomebodyNew(port, email);
        database.sql("update person set role = 'ADMIN' where email = ?")
                .param(email)
                .update();
        try (Chromium chromium = Chromium.launch()) {
            Page admin = visit(chromium);
            signIn(admin, email);
            String link = invite(admin);

            Page guest = visit(chromium);
            guest.navigate(link);
            picture(guest, "invitation");
            guest.locator("main")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign up"))
                    .click();
            guest.getByLabel("Name").fill("Grace Hopper");
            guest.getByLabel("Email").fill("grace." + email);
            guest.getByLabel("Password").fill(AccountBrowser.PASSWORD);
            guest.locator("main button").click();
            assertThat(guest).hasURL(link);
            guest.getByText("Take the role").click();
            assertThat(guest.locator("[role=status]")).hasText("The role is yours.");
            assertThat(guest.locator(".oneself")).containsText("Interviewer");
            assertThat(guest.locator(".bar nav")).not().containsText("Admin");

            admin.navigate(address("/admin/people?q=grace." + email));
            admin.getByText("Grace Hopper").click();
            assertThat(admin.getByLabel("Interviewer")).isChecked();
            picture(admin, "person");
            assertThat(errors).as("errors of the pages' scripts").isEmpty();
        }
    }

    private Page visit(Chromium chromium) {
        Page page = chromium.visit(1280, 900);
        page.onPageError(errors::add);
        return page;
    }

    private void signIn(Page admin, String email) {
        admin.navigate(address("/sign-in"));
        admin.getByLabel("Email").fill(email);
        admin.getByLabel("Password").fill(AccountBrowser.PASSWORD);
        admin.locator("main button").click();
        admin.locator(".bar nav").getByText("Admin").click();
    }

    private static String invite(Page admin) {
        admin.locator("main").getByText("Invitations").click();
        admin.getByLabel("Interviewer").check();
        admin.getByLabel("For whom").fill("Grace");
        admin.getByText("Make the link").click();
        assertThat(admin.locator("[data-link]")).hasValue(Pattern.compile("http://localhost:.*/invitation[?]token=.+"));
        picture(admin, "invitations");
        return admin.locator("[data-link]").inputValue();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Left in target/story for whoever wants to see what the test saw. */
    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "story", name + ".png")));
    }
}
