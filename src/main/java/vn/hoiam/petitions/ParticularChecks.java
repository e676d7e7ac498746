package vn.hoiam.petitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.hoiam.petitions.Particular.Need;
import vn.hoiam.routing.Concerned;

/** What a form says beside subject and text: checked as the law asks it of its kind. */
record ParticularChecks(PetitionKind kind, PetitionForm form) {

    /** What has to be mended among what stands before the text, or among what tells of the sender, in the order of the form. */
    List<Problem> problems(boolean ofSender) {
        var problems = new ArrayList<Problem>();
        for (var field : Particular.values()) {
            var need = kind.need(field);
            var value = value(field);
            if (field.isOfSender() != ofSender) {
                continue;
            }
            if (need == Need.REQUIRED && value == null) {
                problems.add(Problem.of(field.field(), "petitions.particular." + field.field() + ".required"));
            } else if (need != Need.NONE && value != null) {
                check(field, value, problems);
            }
        }
        if (!ofSender && kind.need(Particular.PEOPLE) != Need.NONE) {
            problems.addAll(new GroupChecks(value(Particular.PEOPLE), value(Particular.REPRESENTATIVES)).problems());
        }
        return problems;
    }

    private static void check(Particular field, String value, List<Problem> problems) {
        var isWrong =
                switch (field) {
                    case KNOWN_ON -> Written.day(value).isEmpty();
                    case DELIVERY -> Delivery.find(value).isEmpty();
                    case CONCERNED -> Concerned.find(value).isEmpty();
                    default -> false;
                };
        if (isWrong) {
            problems.add(Problem.of(field.field(), "petitions.particular." + field.field() + ".required"));
        }
        Written.limit(field.field(), value, field.most(), problems);
    }

    /** What is kept beside the contact. */
    Map<Particular, String> kept() {
        var kept = new EnumMap<Particular, String>(Particular.class);
        for (var field : Particular.values()) {
            var value = value(field);
            if (kind.need(field) != Need.NONE && !field.isKeptElsewhere() && value != null) {
                kept.put(field, value);
            }
        }
        return kept;
    }

    private String value(Particular field) {
        return Written.lines(
                field == Particular.PHONE ? form.getPhone() : form.getSaid().get(field.field()));
    }
}
