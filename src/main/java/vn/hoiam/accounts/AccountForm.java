package vn.hoiam.accounts;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hoiam.WrongField;
import vn.hoiam.texts.TypedLine;

/** What is typed of an account: the name to sign in with, whose it is, and the language they read. */
public class AccountForm implements Serializable {

    static final int MOST_NAME = 100;

    @Serial
    private static final long serialVersionUID = 1L;

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
        return TypedLine.of(username).toLowerCase(Locale.ROOT);
    }

    String person() {
        return TypedLine.of(name);
    }

    Locale reads() {
        return "en".equals(language) ? Locale.ENGLISH : new Locale("vi");
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
