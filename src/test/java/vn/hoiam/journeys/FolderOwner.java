package vn.hoiam.journeys;

import java.sql.SQLException;

/** A citizen who keeps petitions together, without a browser: the address, the link in the last letter, and requests with the folder open. */
record FolderOwner(String address, String link, WireAnswer opened, Wire wire) {

    static final String PAGE = "/account/my-petitions";

    /** Asks for a link and opens the folder by it; the letter is read in the outbox, before the postman comes. */
    static FolderOwner open(Wire wire, String address) throws SQLException {
        var link = linkFor(wire, address);
        var opened = use(wire, link);
        var cookie = opened.header("Set-Cookie").orElseThrow();
        return new FolderOwner(address, link, opened, wire.with("Cookie", cookie.substring(0, cookie.indexOf(';'))));
    }

    /** The path of a new link. */
    static String linkFor(Wire wire, String address) throws SQLException {
        ask(wire, address);
        return lastLinkTo(address);
    }

    /** The path of the last link sent there, whether or not the postman has come since. */
    static String lastLinkTo(String address) throws SQLException {
        try (var records = PortalRecords.of(LivePortal.shared())) {
            return records.lastLetterTo(address).replaceAll("(?s).*(/account/my-petitions/open\\?key=[\\w-]+).*", "$1");
        }
    }

    static WireAnswer ask(Wire wire, String address) {
        return WireForm.of(wire.get(PAGE), "ask")
                .with("email", address)
                .with("send", "send")
                .post(wire);
    }

    /** Presses the button of the page that a link leads to. */
    static WireAnswer use(Wire wire, String link) {
        return WireForm.of(wire.get(link), "go").with("open", "open").post(wire);
    }

    WireAnswer put(String code) {
        return WireForm.of(wire.get(PAGE), "add")
                .with("code", code)
                .with("put", "put")
                .post(wire);
    }

    String page() {
        return wire.get(PAGE).body();
    }
}
