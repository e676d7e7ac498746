package vn.hoiam.petitions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoiam.language.Folding;

/** How the office reaches the citizen. Seen by those who handle the case, and by nobody else. */
@Embeddable
public class Contact {

    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_phone")
    private String phone;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_language")
    private String language;

    protected Contact() {}

    Contact(String name, String phone, String email, Locale language) {
        this.name = name;
        this.phone = phone;
        this.email = email;
        this.language = language.getLanguage();
    }

    public boolean isEmpty() {
        return Stream.of(name, phone, email).allMatch(part -> part == null);
    }

    /** Whether both left the same telephone number or the same mail address. */
    boolean isOfSameSender(Contact other) {
        return isSame(digits(phone), digits(other.phone)) || isSame(email, other.email);
    }

    /** Whether a name is that of its sender, however the tone marks are placed. */
    boolean isNamed(String other) {
        var line = Written.line(other);
        return name != null && line != null && Folding.toned(name).equals(Folding.toned(line));
    }

    private static boolean isSame(String one, String other) {
        return one != null && !one.isEmpty() && one.equalsIgnoreCase(other);
    }

    private static String digits(String number) {
        return number == null ? null : number.replaceAll("[^0-9]", "");
    }

    /** Everything that tells who it is; what the citizen left out is left out here. */
    public List<String> words() {
        return Stream.of(name, phone, email).filter(Objects::nonNull).toList();
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    /** The language of letters to them: that of the page they wrote on. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
