package vn.hoiam.petitions;

import java.time.LocalDate;
import vn.hoiam.files.Bundle;
import vn.hoiam.law.Ground;

/** What an act rests on, checked. What is not wanted for it is null, and the scan is empty. */
record Grounded(Ground ground, Document document, LocalDate day, String words, Bundle scan) {

    /** On nothing but what the citizen is told. */
    static Grounded on(String words) {
        return new Grounded(null, null, null, words, Bundle.NONE);
    }

    /** A numbered document of the administration. */
    record Document(String number, LocalDate day) {

        /** As it is cited: {@code 45/QĐ-UBND}; the day stands beside it. */
        @Override
        public String toString() {
            return number;
        }
    }
}
