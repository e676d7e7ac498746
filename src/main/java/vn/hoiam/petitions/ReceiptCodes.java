package vn.hoiam.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.hoiam.store.Settings;

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

    private volatile byte[] key;

    public String newLocator() {
        return "%08d".formatted(RANDOM.nextInt(LOCATORS));
    }

    ReceiptCode codeFor(String locator) {
        return codeFor("", locator);
    }

    /** The code of something that is no petition: the same locator in another space has another secret. */
    public ReceiptCode codeFor(String space, String locator) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            var hash = mac.doFinal((space + locator).getBytes(StandardCharsets.US_ASCII));
            var secret = new BigInteger(1, hash).mod(SECRETS);
            return ReceiptCode.of(locator, "%010d".formatted(secret));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", missing);
        }
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

    private byte[] key() {
        if (key == null) {
            try {
                key = Files.readAllBytes(Path.of(Settings.find("HOIAM_KEYS").orElseThrow(), "receipt.key"));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("receipt.key cannot be read", unreadable);
            }
        }
        return key;
    }
}
