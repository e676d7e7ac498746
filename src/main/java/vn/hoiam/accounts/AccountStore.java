package vn.hoiam.accounts;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells the server whether a name and a password belong together. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    /** The one role the server knows; everything finer is a duty. */
    public static final String OFFICIAL = "official";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        var typed = credential.getPassword().getValue();
        var account = accounts.find(credential.getCaller());
        if (account.isEmpty() || !account.get().isOpen() || !account.get().hasPassword()) {
            passwords.matchesNobody(typed);
            return INVALID_RESULT;
        }
        var official = account.get();
        return passwords.matches(typed, official.password())
                ? new CredentialValidationResult(official.username(), Set.of(OFFICIAL))
                : INVALID_RESULT;
    }
}
