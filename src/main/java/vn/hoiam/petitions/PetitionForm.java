package vn.hoiam.petitions;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.files.Bundle;
import vn.hoiam.routing.Concerned;
import vn.hoiam.texts.Texts;

/**
 * What a citizen fills in, whatever the channel: page and API fill the same form, and it alone knows what is missing or
 * wrong.
 */
public class PetitionForm implements Serializable {

    public static final int MOST_SUBJECT = 150;
    public static final int MOST_TEXT = 5_000;
    public static final int MOST_ADDRESS = 300;
    public static final int MOST_NAME = 100;

    @Serial
    private static final long serialVersionUID = 1L;

    private String kind;
    private String sector;
    private String subject;
    private String text;
    private String unit;
    private String address;
    private Double lat;
    private Double lng;
    private String name;
    private String phone;
    private String email;
    private boolean publish;
    private boolean byHamlet;
    private boolean provincial;
    private boolean placeUnknown;
    private String first;
    private Locale language = Texts.VIETNAMESE;
    private final Map<String, String> said = new HashMap<>();
    private Bundle enclosed = Bundle.NONE;

    /** What was sent before, by the same citizen from the same place, with other words. */
    static PetitionForm again(Petition earlier, Map<Particular, String> particulars, String words) {
        var form = new PetitionForm();
        form.kind = earlier.kind().code();
        form.sector = earlier.sector();
        form.subject = earlier.subject();
        form.text = words;
        form.address = earlier.place().address();
        form.lat = earlier.place().lat();
        form.lng = earlier.place().lng();
        form.name = earlier.contact().name();
        form.phone = earlier.contact().phone();
        form.email = earlier.contact().email();
        form.language = earlier.contact().language();
        form.publish = earlier.wantsPublication();
        particulars.forEach((field, value) -> form.said.put(field.field(), value));
        if (earlier.concern().concerned() != null) {
            form.said.put(
                    Particular.CONCERNED.field(), earlier.concern().concerned().name());
        }
        return form;
    }

    /** What has to be mended, in the order of the form; empty when the form can be taken in. Which unit and sector there are is not known here. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (PetitionKind.find(kind).isEmpty()) {
            problems.add(Problem.of("kind", "petitions.kind.required"));
        }
        kind().ifPresent(known -> problems.addAll(new ParticularChecks(known, this).problems(false)));
        Written.limit("subject", Written.line(subject), MOST_SUBJECT, problems);
        if (Written.line(subject) == null && Written.lines(text) == null) {
            problems.add(Problem.of("text", "petitions.text.required"));
        }
        Written.limit("text", Written.lines(text), MOST_TEXT, problems);
        enclosed.rejected()
                .forEach(reason -> problems.add(
                        Problem.of("files", reason.textKey(), reason.words().toArray())));
        if (sector == null || sector.isBlank()) {
            problems.add(Problem.of("sector", "petitions.sector.required"));
        }
        Written.limit("address", Written.line(address), MOST_ADDRESS, problems);
        if ((lat == null) != (lng == null) || lat != null && !(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) {
            problems.add(Problem.of("place", "petitions.place.wrong"));
        }
        problems.addAll(contactChecks().problems());
        kind().ifPresent(known -> problems.addAll(new ParticularChecks(known, this).problems(true)));
        return problems;
    }

    Optional<PetitionKind> kind() {
        return PetitionKind.find(kind);
    }

    /** What else the kind asks, as it is kept. */
    Map<Particular, String> particulars() {
        return kind().map(known -> new ParticularChecks(known, this).kept()).orElse(Map.of());
    }

    /** Whether it is about the conduct of officials. */
    boolean isAboutOfficials() {
        return kind().filter(known -> known.isAboutOfficials(sector)).isPresent();
    }

    /** Whether it may be about what others see as well: something out of doors, and nobody’s conduct. */
    public boolean isOfEverybody() {
        return kind().filter(PetitionKind::isPlain).isPresent() && !isAboutOfficials();
    }

    /** Whom it is about, as far as that matters; of what is about officials it is unknown where nobody is named. */
    Optional<Concerned> concerned() {
        var chosen = Concerned.find(Written.line(said.get(Particular.CONCERNED.field())));
        if (kind().filter(PetitionKind::isComplaint).isPresent()) {
            return chosen;
        }
        return isAboutOfficials() ? Optional.of(chosen.orElse(Concerned.UNKNOWN)) : Optional.empty();
    }

    /** Everything that was written freely. */
    String words() {
        return Stream.of(subject, text)
                .map(Written::lines)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    Contact contact() {
        return contactChecks().kept(language);
    }

    private ContactChecks contactChecks() {
        return new ContactChecks(kind().filter(PetitionKind::needsName).isPresent(), name, phone, email);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What was filled in beside subject and text, by the name of its field. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** Today's code of the chosen unit; null when only a place is known. */
    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
        byHamlet = false;
    }

    /** Whether the province’s own body is meant, and no commune; asked only of kinds where it may be. */
    public boolean isProvincial() {
        return provincial;
    }

    public void setProvincial(boolean provincial) {
        this.provincial = provincial;
    }

    /** Whether its sender cannot say in which commune it happened, so that nobody asks. */
    public boolean isPlaceUnknown() {
        return placeUnknown;
    }

    public void setPlaceUnknown(boolean placeUnknown) {
        this.placeUnknown = placeUnknown;
    }

    /** Whether no commune has to be named. */
    public boolean isForProvince() {
        return kind().filter(known -> known.isOfProvince() || provincial && known.mayBeOfProvince())
                .isPresent();
    }

    /** The unit was not chosen: a hamlet of a split commune told which. */
    public void settleByHamlet(String code) {
        unit = code;
        byHamlet = true;
    }

    boolean isSettledByHamlet() {
        return byHamlet;
    }

    /** The receipt code of the first complaint, where this is a second one that came from its page; null otherwise. */
    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** Degrees north, WGS 84. */
    public Double getLat() {
        return lat;
    }

    public void setLat(Double lat) {
        this.lat = lat;
    }

    /** Degrees east, WGS 84. */
    public Double getLng() {
        return lng;
    }

    public void setLng(Double lng) {
        this.lng = lng;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** The language of whoever filled it in: letters are written in it. */
    public Locale getLanguage() {
        return language;
    }

    public void setLanguage(Locale language) {
        this.language = language;
    }

    /** The citizen's wish that petition and reply be published; an officer decides. */
    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }

    /** The files that came with the form, checked and kept already. */
    public Bundle getEnclosed() {
        return enclosed;
    }

    public void setEnclosed(Bundle enclosed) {
        this.enclosed = enclosed;
    }
}
