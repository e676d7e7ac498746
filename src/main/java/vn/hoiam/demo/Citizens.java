package vn.hoiam.demo;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import vn.hoiam.demo.Situation.Voice;
import vn.hoiam.petitions.PetitionForm;
import vn.hoiam.petitions.PetitionKind;

/** Who writes: a name that fits the words, a telephone number and an address that nobody has. */
final class Citizens {

    private static final int WISH_PUBLICATION = 82;
    private static final int LEAVE_NAME = 33;

    private final Names names;

    Citizens(Names names) {
        this.names = names;
    }

    /** Fills in who writes and whether everybody may read it. */
    void sign(PetitionForm form, Voice voice, SplittableRandom chance) {
        if (voice == Voice.NOBODY) {
            return;
        }
        form.setPublish(chance.nextInt(100) < WISH_PUBLICATION);
        // The law wants to know who recommends.
        if (form.getKind().equals(PetitionKind.RECOMMENDATION.code()) || chance.nextInt(100) < LEAVE_NAME) {
            form.setName(name(voice, chance));
            form.setPhone("0900 000 %03d".formatted(chance.nextInt(1_000)));
            if (chance.nextInt(3) == 0) {
                form.setEmail(email(form.getName(), chance));
            }
        }
    }

    private String name(Voice voice, SplittableRandom chance) {
        return switch (voice) {
            case F -> names.woman(chance);
            case M -> names.man(chance);
            default -> names.anybody(chance);
        };
    }

    private static String email(String name, SplittableRandom chance) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        var words = plain.split(" ");
        return "%s.%s%02d@example.vn".formatted(words[words.length - 1], words[0], chance.nextInt(100));
    }
}
