package vn.hoiam.notifications;

import vn.hoiam.outbox.NewLetter;

/** What says that something stands behind the receipt code, such as that there is something new; never what it is. */
record NewsLetter(ToSender to) {

    NewLetter written() {
        return to.close(to.opening(key("title"))
                .say(to.text(key("intro"), to.number(), to.reader().unit().committee()))
                .say(to.text(key("why"))));
    }

    /** Each kind has words of its own. */
    private String key(String part) {
        return to.kind().textKey().replace("outbox.kind.", "notifications.letter.") + "." + part;
    }
}
