package vn.hoiam.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoiam.WrongField;

/** What is typed of an account: the name to sign in with, whose it is, and the language they read. */
public class AccountForm implements Serializable {

    static final int MOST_NAME = 100;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    private String username;
    private String name;
    private String language = "vi";

    public AccountForm() {}

    AccountForm(Account account) {
        username = account.username();
        name = account.name();
        language = account.language().getLanguage();
    }

    List<WrongField> problems() {
        var problems = new ArrayList<WrongField>();
        if (user().isEmpty()) {
            problems.add(WrongField.of("username", "accounts.required"));
        } else if (!Account.isUsername(user())) {
            problems.add(WrongField.of("username", "accounts.username.wrong"));
        }
        problems.addAll(problemsOfName());
        return problems;
    }

    List<WrongField> problemsOfName() {
        if (person().isEmpty()) {
            return List.of(WrongField.of("name", "accounts.required"));
        }
        return person().length() > MOST_NAME
                ? List.of(WrongField.of("name", "accounts.name.long", MOST_NAME, person().length()))
                : List.of();
    }

    String user() {
        return line(username).toLowerCase(Locale.ROOT);
    }

    String person() {
        return line(name);
    }

    Locale reads() {
        return "en".equals(language) ? Locale.ENGLISH : new Locale("vi");
    }

    private static String line(String typed) {
        return typed == null
                ? ""
                : BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
