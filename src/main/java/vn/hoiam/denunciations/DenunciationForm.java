package vn.hoiam.denunciations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoiam.WrongField;
import vn.hoiam.petitions.Written;
import vn.hoiam.routing.Concerned;

/** What is filled in to denounce somebody. Not serializable: it is never to lie in a session or a file. */
public class DenunciationForm {

    public static final int MOST_TEXT = 10_000;
    public static final int MOST_LINE = 300;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{7,20}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{3,190}");

    private String kind;
    private String accused;
    private String position;
    private String body;
    private String commune;
    private String what;
    private String when;
    private String evidence;
    private String name;
    private String address;
    private String phone;
    private String email;

    /** What has to be mended, in the order of the form. */
    List<WrongField> problems() {
        var problems = new ArrayList<WrongField>();
        if (DenunciationKind.find(kind).isEmpty()) {
            problems.add(WrongField.of("kind", "denunciations.kind.required"));
        }
        FieldChecks.accused(problems, accused, position, body);
        if (commune() == null
                && Concerned.find(body).filter(Concerned::isOfCommune).isPresent()) {
            problems.add(WrongField.of("commune", "denunciations.commune.required"));
        }
        FieldChecks.text(problems, "what", Written.lines(what), MOST_TEXT, true);
        FieldChecks.text(problems, "when", Written.lines(when), MOST_LINE, true);
        FieldChecks.text(problems, "evidence", Written.lines(evidence), MOST_TEXT, isInformation());
        checkSender(problems);
        return problems;
    }

    private void checkSender(List<WrongField> problems) {
        var mustBeNamed = DenunciationKind.find(kind)
                .filter(DenunciationKind.DENUNCIATION::equals)
                .isPresent();
        FieldChecks.line(problems, "name", name, mustBeNamed);
        FieldChecks.line(problems, "address", address, mustBeNamed);
        if (Written.line(phone) != null && !PHONE.matcher(Written.line(phone)).matches()) {
            problems.add(WrongField.of("phone", "denunciations.phone.wrong"));
        }
        if (Written.line(email) != null && !MAIL.matcher(Written.line(email)).matches()) {
            problems.add(WrongField.of("email", "denunciations.email.wrong"));
        }
    }

    private boolean isInformation() {
        return DenunciationKind.find(kind)
                .filter(DenunciationKind.DENUNCIATION_INFORMATION::equals)
                .isPresent();
    }

    DenunciationKind kind() {
        return DenunciationKind.find(kind).orElseThrow();
    }

    Concerned body() {
        return Concerned.find(body).orElseThrow();
    }

    String commune() {
        return Written.line(commune);
    }

    String accused() {
        return Written.line(accused);
    }

    Identity identity() {
        return new Identity(
                Written.line(name), Written.line(address), Written.line(phone), Written.line(email), typed());
    }

    Content content(Redaction redaction) {
        var typed = typed();
        return new Content(
                accused(),
                Written.line(position),
                body(),
                commune(),
                new Content.Account(
                        redaction.own(typed.what()), redaction.own(typed.when()), redaction.own(typed.evidence())),
                new Content.Account(
                        redaction.all(typed.what(), accused()),
                        redaction.all(typed.when(), accused()),
                        redaction.all(typed.evidence(), accused())));
    }

    private Content.Account typed() {
        return new Content.Account(Written.lines(what), Written.lines(when), Written.lines(evidence));
    }

    /** All of it as one text, for telling the same form from another. */
    String everything() {
        return Stream.of(kind, accused, position, body, commune, what, when, evidence, name, address, phone, email)
                .map(part -> Objects.toString(part, "").replace("\\", "\\\\").replace("\0", "\\0"))
                .collect(Collectors.joining("\0"));
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAccused() {
        return accused;
    }

    public void setAccused(String accused) {
        this.accused = accused;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
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
}
