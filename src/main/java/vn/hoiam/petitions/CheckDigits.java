package vn.hoiam.petitions;

/**
 * Two check digits after ISO 7064 MOD 97-10: every wrong digit and every pair of neighbours swapped is noticed before
 * anybody looks anything up.
 */
final class CheckDigits {

    private static final int MODULUS = 97;

    private CheckDigits() {}

    /** The digits, followed by their two check digits. */
    static String append(String digits) {
        return digits + "%02d".formatted(MODULUS + 1 - remainder(digits + "00"));
    }

    static boolean hold(String digits) {
        return remainder(digits) == 1;
    }

    private static int remainder(String digits) {
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder * 10 + digits.charAt(i) - '0') % MODULUS;
        }
        return remainder;
    }
}
