package vn.hoiam.accounts;

import java.util.ArrayList;
import java.util.List;
import vn.hoiam.WrongField;

/** What somebody types to set a password: the secret word of the link or the password until now, and the new one twice. */
public class PasswordForm {

    private String proof;
    private String password;
    private String repeated;

    /** {@code username}: whoever guesses tries it first. */
    List<WrongField> problems(String username) {
        var problems = new ArrayList<WrongField>();
        if (proof == null || proof.isBlank()) {
            problems.add(WrongField.of("proof", "accounts.required"));
        }
        if (password == null || password.isEmpty()) {
            problems.add(WrongField.of("password", "accounts.required"));
        } else if (password.codePointCount(0, password.length()) < Passwords.LEAST) {
            problems.add(WrongField.of("password", "accounts.password.short", Passwords.LEAST));
        } else if (password.length() > Passwords.MOST) {
            problems.add(WrongField.of("password", "accounts.password.long", Passwords.MOST));
        } else if (password.strip().equalsIgnoreCase(username)) {
            problems.add(WrongField.of("password", "accounts.password.username"));
        } else if (!password.equals(repeated)) {
            problems.add(WrongField.of("repeated", "accounts.password.different"));
        }
        return problems;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
