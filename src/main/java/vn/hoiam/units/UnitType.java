package vn.hoiam.units;

import vn.hoiam.texts.Bilingual;
import vn.hoiam.texts.Named;
import vn.hoiam.texts.Texts;

/** What a unit calls itself: tỉnh, thành phố, thị xã, huyện, xã, phường, thị trấn. */
public enum UnitType implements Named {
    TINH,
    THANH_PHO,
    THI_XA,
    HUYEN,
    XA,
    PHUONG,
    THI_TRAN;

    @Override
    public String textKey() {
        return "units.type." + name();
    }

    /** "phường Phố Hiến" / "Phố Hiến ward". */
    Bilingual fullName(String name, String nameEn) {
        return new Bilingual(
                Texts.of(Texts.VIETNAMESE, "units.full." + name(), name),
                Texts.of(Texts.ENGLISH, "units.full." + name(), nameEn));
    }

    /** "UBND phường Phố Hiến" / "People’s Committee of Phố Hiến ward". */
    Bilingual committee(String name, String nameEn) {
        var full = fullName(name, nameEn);
        return new Bilingual(
                Texts.of(Texts.VIETNAMESE, "units.committee", full.vi()),
                Texts.of(Texts.ENGLISH, "units.committee", full.en()));
    }
}
