package vn.hoiam.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountStoreTest {

    private final CountedPasswords passwords = new CountedPasswords();
    private final AccountStore store = new AccountStore();

    AccountStoreTest() {
        var clerk = new Account("phohien.vanthu", "Nguyễn Thị Hạnh", new Locale("vi"), "right");
        store.passwords = passwords;
        store.accounts = new Accounts() {
            @Override
            public Optional<Account> find(String username) {
                return Optional.of(clerk).filter(known -> known.username().equals(username));
            }
        };
    }

    @Test
    void knows_an_official_by_name_and_password() {
        var result = validate("phohien.vanthu", "right");

        assertThat(result.getStatus()).isEqualTo(Status.VALID);
        assertThat(result.getCallerPrincipal().getName()).isEqualTo("phohien.vanthu");
        assertThat(result.getCallerGroups()).containsExactly("official");
    }

    @Test
    void turns_a_wrong_password_and_a_stranger_away_alike_and_after_the_same_work() {
        assertThat(validate("phohien.vanthu", "wrong").getStatus()).isEqualTo(Status.INVALID);
        assertThat(passwords.hashed).isEqualTo(1);

        assertThat(validate("khong.co", "wrong").getStatus()).isEqualTo(Status.INVALID);
        assertThat(passwords.hashed).isEqualTo(2);
    }

    private CredentialValidationResult validate(String username, String password) {
        return store.validate(new UsernamePasswordCredential(username, password));
    }

    private static class CountedPasswords extends Passwords {

        private int hashed;

        @Override
        public boolean matches(char[] typed, String kept) {
            hashed++;
            return kept.equals(new String(typed));
        }

        @Override
        public void matchesNobody(char[] typed) {
            hashed++;
        }
    }
}
