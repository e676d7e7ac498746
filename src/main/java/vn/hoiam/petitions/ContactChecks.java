package vn.hoiam.petitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.hoiam.outbox.MailAddress;

/** How whoever writes can be reached, as a form says it: what is wrong with it, and what is kept of it. */
record ContactChecks(boolean needsName, String name, String phone, String email) {

    private static final Pattern PHONE = Pattern.compile("(\\+84|0)\\d{9,10}");
    private static final Pattern PHONE_BLANKS = Pattern.compile("[ .()-]");

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (Written.line(name) == null && needsName) {
            problems.add(Problem.of("name", "petitions.name.required"));
        }
        Written.limit("name", Written.line(name), PetitionForm.MOST_NAME, problems);
        if (number() != null && !PHONE.matcher(number()).matches()) {
            problems.add(Problem.of("phone", "petitions.phone.wrong"));
        }
        var mail = Written.line(email);
        if (mail != null && MailAddress.of(mail).isEmpty()) {
            problems.add(Problem.of("email", "petitions.email.wrong"));
        }
        return problems;
    }

    Contact kept(Locale language) {
        return new Contact(Written.line(name), number(), Written.line(email), language);
    }

    /** The telephone number without the blanks and dots people write into it. */
    private String number() {
        var line = Written.line(phone);
        return line == null ? null : PHONE_BLANKS.matcher(line).replaceAll("");
    }
}
