package vn.hoiam.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** An official at the desk. */
record Desk(Visit visit) {

    static final String INBOX = "/desk/petitions/inbox";

    /** At the inbox; whoever is not signed in yet signs in on the way. */
    static Desk of(String username, Visit visit) {
        var desk = at(INBOX, username, visit);
        assertThat(visit.page().locator("#inbox-search")).isVisible();
        visit.see("inbox of " + username.replaceAll("\\..*", ""));
        return desk;
    }

    /** At a page of the desk; whoever is not signed in yet signs in on the way. */
    static Desk at(String path, String username, Visit visit) {
        var desk = new Desk(visit);
        Sessions.bring(username, visit.context());
        visit.open(path);
        if (visit.page().locator("#sign-in").isVisible()) {
            visit.see("sign-in");
            desk.enter(username, Official.password());
            assertThat(visit.page().locator("#sign-out")).isVisible();
            Sessions.keep(username, visit.context());
        }
        return desk;
    }

    void enter(String username, String password) {
        page().locator("#username").fill(username);
        page().locator("#password").fill(password);
        page().locator("#enter").click();
    }

    /** Finds a petition in the inbox and opens it. */
    void find(Ticket ticket) {
        openInbox();
        page().locator("#q").fill(ticket.number());
        page().locator("#search").click();
        page().locator("#petitions a[href*='" + ticket.number() + "']").click();
        assertThat(page().locator("main")).containsText(ticket.number());
    }

    /** How many petitions of this unit tell the story. */
    int count(Story story) {
        openInbox();
        page().locator("#q").fill(story.subject());
        page().locator("#search").click();
        assertThat(page().locator("#petitions")).isVisible();
        return page().locator("#petitions a[href*='/desk/petitions/handle']").count();
    }

    /** Whoever has the whole of it before them need not ask for it again. */
    private void openInbox() {
        if (!page().url().endsWith(visit.address(INBOX))) {
            visit.open(INBOX);
        }
    }

    void open(Ticket ticket) {
        visit.open(handle(ticket));
        assertThat(page().locator("main")).containsText(ticket.number());
    }

    static String handle(Ticket ticket) {
        return "/desk/petitions/handle?number=" + ticket.number();
    }

    void receive() {
        act("receive", "RECEIVED");
    }

    void ask(String question) {
        unfold("ask");
        page().locator("#question").fill(question);
        act("ask", "ASKED");
    }

    void propose(String reply) {
        page().locator("#reply").fill(reply);
        settle();
        act("propose", "PROPOSED");
    }

    /** Says something on every point that is asked of a reply to this kind. */
    void settle() {
        page().locator("#answered").check();
        page().locator("#contact").fill("Văn phòng HĐND và UBND");
        if (page().locator("#measure").isVisible()) {
            page().locator("#measure").fill("Cử người đến xem và làm ngay.");
            page().locator("#byWhom").fill("Bộ phận kinh tế");
            page().locator("#due").fill("2027-12-31");
        }
    }

    /** Says before the signature that the reply was compared with the petition. */
    void compare() {
        page().locator("#compared").check();
    }

    void sendBack(String remark) {
        page().locator("#remark").fill(remark);
        act("send-back", "SENT_BACK");
    }

    void sign() {
        compare();
        act("send", "SENT");
    }

    /** Presses a button and reads that it has been done. */
    void act(String button, String done) {
        press(button);
        assertThat(page().locator("#done")).hasText(visit.says("desk.done." + done));
    }

    void press(String button) {
        page().locator("#act-" + button).click();
    }

    /** Opens a part of the page that is folded away. */
    void unfold(String part) {
        if (page().locator("#" + part).getAttribute("open") == null) {
            page().locator("#" + part + " > summary").click();
        }
    }

    Page page() {
        return visit.page();
    }
}
