package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import vn.hoiam.store.KeyFile;

/**
 * Gives and checks receipt codes. No secret of a petition is kept: it is worked out from the locator with a key that
 * lies outside the database, so that a stolen copy of the database opens nothing, and a repeated submission can be given
 * the same receipt again.
 */
@ApplicationScoped
public class ReceiptCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LOCATORS = 100_000_000;
    private static final BigInteger SECRETS = BigInteger.TEN.pow(ReceiptCode.SECRET_DIGITS);

    private final KeyFile key = new KeyFile("receipt.key");

    public String newLocator() {
        return "%08d".formatted(RANDOM.nextInt(LOCATORS));
    }

    ReceiptCode codeFor(String locator) {
        return codeFor("", locator);
    }

    /** The code of something that is no petition: the same locator in another space has another secret. */
    public ReceiptCode codeFor(String space, String locator) {
        var secret = new BigInteger(1, key.mac(space + locator)).mod(SECRETS);
        return ReceiptCode.of(locator, "%010d".formatted(secret));
    }

    /** Compares in constant time. */
    boolean isGenuine(ReceiptCode code) {
        return isGenuine("", code);
    }

    public boolean isGenuine(String space, ReceiptCode code) {
        return MessageDigest.isEqual(
                codeFor(space, code.locator()).digits().getBytes(StandardCharsets.US_ASCII),
                code.digits().getBytes(StandardCharsets.US_ASCII));
    }
}
