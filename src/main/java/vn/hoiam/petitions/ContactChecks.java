package vn.hoiam.petitions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How whoever writes can be reached, as a form says it: what is wrong with it, and what is kept of it. */
record ContactChecks(boolean needsName, String name, String phone, String email) {

    private static final Pattern PHONE = Pattern.compile("(\\+84|0)\\d{9,10}");
    private static final Pattern PHONE_BLANKS = Pattern.compile("[ .()-]");
    // Characters only; where the dots may stand is looked at apart, since one pattern for both can be made to run for
    // ever.
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{3,190}");
    private static final Pattern STRAY_DOT = Pattern.compile("^\\.|\\.@|@\\.|\\.\\.|\\.$");

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
        if (mail != null && !isMailAddress(mail)) {
            problems.add(Problem.of("email", "petitions.email.wrong"));
        }
        return problems;
    }

    Contact kept() {
        return new Contact(Written.line(name), number(), Written.line(email));
    }

    private static boolean isMailAddress(String mail) {
        return EMAIL.matcher(mail).matches()
                && !STRAY_DOT.matcher(mail).find()
                && mail.indexOf('.', mail.indexOf('@')) > 0;
    }

    /** The telephone number without the blanks and dots people write into it. */
    private String number() {
        var line = Written.line(phone);
        return line == null ? null : PHONE_BLANKS.matcher(line).replaceAll("");
    }
}
