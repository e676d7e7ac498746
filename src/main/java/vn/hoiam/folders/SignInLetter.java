package vn.hoiam.folders;

import java.util.Locale;
import vn.hoiam.outbox.LetterKind;
import vn.hoiam.outbox.LetterSheet;
import vn.hoiam.outbox.NewLetter;
import vn.hoiam.store.LinkToken;
import vn.hoiam.texts.Texts;

/**
 * The letter with the link that opens a folder. It goes to whoever reads the address, who may never have asked for it, and says nothing of what
 * is in the folder.
 *
 * @param portal where the portal is found
 */
record SignInLetter(Folder folder, LinkToken link, Locale language, String portal) {

    private static final String TEXTS = "folders.letter.";

    NewLetter written() {
        var prefix = Texts.ENGLISH.equals(language) ? "/en" : "";
        var sheet = LetterSheet.in(language, text("title"))
                .say(text("greeting"))
                .say(text("intro"))
                .way(
                        text("link", FolderAccess.LINK.toMinutes()),
                        portal + prefix + "/account/my-petitions/open?key=" + link.word())
                .say(text("not-asked"))
                .say(text("automatic"));
        return new NewLetter(folder.uid(), LetterKind.SIGN_IN, folder.email(), sheet);
    }

    private String text(String key, Object... words) {
        return Texts.of(language, TEXTS + key, words);
    }
}
