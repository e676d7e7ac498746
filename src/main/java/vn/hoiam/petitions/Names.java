package vn.hoiam.petitions;

import java.util.List;
import java.util.stream.Stream;

/** The two names of a petition: the public one, and the half of the receipt code that finds it. */
record Names(PetitionNumber number, String locator) {

    /** So many, drawn at random; some of them may be borne already. */
    static List<Names> draw(int most, int year, ReceiptCodes receipts) {
        return Stream.generate(() -> new Names(PetitionNumber.next(year), receipts.newLocator()))
                .limit(most)
                .toList();
    }
}
