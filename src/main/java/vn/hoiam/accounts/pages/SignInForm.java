package vn.hoiam.accounts.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an official types to sign in. */
public class SignInForm {

    @NotBlank
    @Size(max = 64)
    private String username;

    // Beyond this length nobody types; the work of hashing is not for sale.
    @NotBlank
    @Size(max = 200)
    private String password;

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
