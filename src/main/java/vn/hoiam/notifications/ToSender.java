package vn.hoiam.notifications;

import java.util.Optional;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.LetterSheet;
import vn.hoiam.outbox.NewLetter;
import vn.hoiam.outbox.StopKey;
import vn.hoiam.petitions.Correspondent;
import vn.hoiam.texts.Texts;

/**
 * What every letter to the sender of a petition has: it greets, leads to the page where the petition is followed, and says that
 * nobody reads an answer to it. It has the number of the petition, never a name, a word of the sender’s or the receipt
 * code, since mail is read by others on its way.
 *
 * @param portal where the portal is found, if that was set
 */
record ToSender(Correspondent reader, LetterKind kind, Optional<String> portal) {

    LetterSheet opening(String titleKey) {
        return LetterSheet.in(reader.language(), text(titleKey, number())).say(text("notifications.greeting"));
    }

    NewLetter close(LetterSheet sheet) {
        var told = portal.map(url -> sheet.way(text("notifications.where"), url + prefix() + "/petitions/follow"))
                .orElse(sheet)
                .say(text("notifications.automatic"));
        return new NewLetter(reader.petition(), kind, reader.address(), stoppable(told));
    }

    private LetterSheet stoppable(LetterSheet sheet) {
        return portal.filter(url -> kind.isOptional())
                .map(url -> sheet.stoppable(
                        text("notifications.stop"),
                        url + prefix() + "/letters/stop?key="
                                + StopKey.of(reader.petition()).word()))
                .orElse(sheet);
    }

    String text(String key, Object... words) {
        return Texts.of(reader.language(), key, words);
    }

    String number() {
        return reader.number().value();
    }

    private String prefix() {
        return Texts.ENGLISH.equals(reader.language()) ? "/en" : "";
    }
}
