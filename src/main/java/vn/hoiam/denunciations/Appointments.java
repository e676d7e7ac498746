package vn.hoiam.denunciations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.hoiam.FaultyEntry;
import vn.hoiam.WrongField;
import vn.hoiam.accounts.Account;
import vn.hoiam.accounts.Accounts;
import vn.hoiam.units.Unit;

/** Into whose hands a case may be given: never into those of the denounced. */
@ApplicationScoped
public class Appointments {

    @Inject
    DecidingUnits deciding;

    @Inject
    Accounts accounts;

    /** The unit of the portal it goes to. */
    Unit receiver(String code, Content content) {
        var unit = deciding.unit(code);
        if (!deciding.mayHave(unit, content)) {
            throw wrong("receiver", "denunciations.forward.conflict");
        }
        return unit;
    }

    /** Of every commune, for the portal knows no body between it and the province. */
    Unit superior() {
        return deciding.unit("province");
    }

    /** The account that looks into it. */
    long verifier(String username, Content content) {
        return accounts.find(username)
                .filter(Account::isOpen)
                .filter(account -> !Sight.isDenounced(account.name(), content))
                .map(Account::id)
                .orElseThrow(() -> wrong("verifier", "denunciations.verifier.unknown"));
    }

    private static FaultyEntry wrong(String field, String textKey) {
        return new FaultyEntry(List.of(WrongField.of(field, textKey)));
    }
}
